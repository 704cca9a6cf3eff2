/** Small files of formats that are only read, of our own making; the others come from the exports and from the tests of their importers. */
export const TEXT_SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cyclonedx: {
    'bom.cdx.json': JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      metadata: { component: { 'bom-ref': 'hub', type: 'firmware', name: 'Garden hub', version: '1.2.0' } },
      components: [
        { 'bom-ref': 'net', type: 'library', name: 'netlib', version: '3.0.1', purl: 'pkg:generic/netlib@3.0.1', licenses: [{ license: { id: 'MIT' } }] },
        {
          'bom-ref': 'ctl',
          type: 'device',
          name: 'Pump controller',
          version: '2',
          components: [{ 'bom-ref': 'os', type: 'operating-system', name: 'tinyos', version: '9' }],
        },
      ],
      services: [
        {
          'bom-ref': 'api',
          name: 'Weather API',
          endpoints: ['https://weather.example/v1'],
          authenticated: true,
          'x-trust-boundary': true,
          data: [{ flow: 'inbound', classification: 'public' }],
        },
      ],
      dependencies: [{ ref: 'hub', dependsOn: ['net', 'ctl', 'api'] }],
      vulnerabilities: [
        {
          id: 'CVE-2026-0001',
          description: 'A long name overruns a buffer.',
          cwes: [120],
          ratings: [{ method: 'CVSSv31', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', score: 9.8, severity: 'critical' }],
          affects: [{ ref: 'net', versions: [{ range: 'vers:generic/>=3.0.0|<3.0.8', status: 'affected' }] }],
        },
        { id: 'CVE-2026-0002', analysis: { state: 'not_affected', justification: 'code_not_present', detail: 'Not built in.' }, affects: [{ ref: 'os' }] },
      ],
    }),
    'bom.cdx.xml':
      '<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.4" version="1"><metadata><component type="application" bom-ref="s"><name>Booking system</name></component></metadata><components><component type="device" bom-ref="g"><name>Gate</name><version>1.0</version><components><component type="library" bom-ref="o"><name>lib</name><version>0.9</version></component></components></component></components><services><service bom-ref="p"><name>Payment</name><endpoints><endpoint>https://pay.example/</endpoint></endpoints><authenticated>true</authenticated></service></services><dependencies><dependency ref="g"><dependency ref="p"/></dependency></dependencies><vulnerabilities><vulnerability bom-ref="v"><id>CVE-2026-1000</id><ratings><rating><method>CVSSv2</method><vector>(AV:N/AC:L/Au:N/C:P/I:P/A:P)</vector></rating></ratings><affects><target><ref>o</ref><versions><version><version>0.9</version><status>affected</status></version></versions></target></affects></vulnerability></vulnerabilities></bom>',
  },
  'wot-td': {
    'pump.td.json': JSON.stringify({
      '@context': ['https://www.w3.org/2022/wot/td/v1.1', { '@language': 'en' }],
      '@type': ['Thing', 'saref:Actuator'],
      id: 'urn:dev:pump-7',
      title: 'Garden pump',
      titles: { ja: '庭のポンプ', en: 'Garden pump' },
      description: 'Waters the beds.',
      base: 'https://192.168.1.30/',
      securityDefinitions: { basic_sc: { scheme: 'basic', in: 'header' }, no_sc: { scheme: 'nosec' }, all: { scheme: 'combo', allOf: ['basic_sc', 'no_sc'] } },
      security: ['basic_sc'],
      properties: {
        pressure: { title: 'Pressure', type: 'number', unit: 'kPa', readOnly: true, forms: [{ href: 'props/pressure', op: 'readproperty' }] },
        speed: { forms: [{ href: 'props/speed', op: ['readproperty', 'writeproperty'], security: 'no_sc' }] },
      },
      actions: {
        start: { titles: { ja: '始動', en: 'Start' }, forms: [{ href: 'modbus+tcp://10.0.0.7:502/1' }] },
        updateFirmware: { safe: false, forms: [{ href: 'fw' }] },
      },
      events: { dry: { forms: [{ href: 'mqtt://broker.example/pump/dry', subprotocol: 'longpoll' }] } },
      links: [{ rel: 'controlledBy', href: 'urn:dev:hub' }],
    }),
  },
  echonet: {
    'home.yaml': 'eoj: ["0x0130", "026F01", 0x0288]\ndevices:\n  - { eoj: "0x0263", name: 寝室の雨戸, zone: 寝室 }\n  - { eoj: "0x05FF", name: HEMS }\n',
    'home.csv': 'name,eoj,zone\nLamp,0290,Kitchen\nSmart meter,0x028801,\n',
    'd6.txt': '04013001026F0105FF010EF001',
    'home.json': '{ "devices": [{ "eoj": "0x0279", "name": "Roof" }, { "eoj": "0x027D", "zone": "Garage" }] }',
  },
  'asset-list': {
    'assets.csv':
      '管理番号,名称,種別,設置場所,管理責任者,接続先,接続方式,IPアドレス,メーカー,OS,台数,備考\nA-001,ゲートウェイ,ホームゲートウェイ,居間,住宅会社,クラウド;ルータ,有線LAN,192.168.1.1,例示社,Linux 5,1,更新あり\nA-002,カメラ,ネットワークカメラ,玄関,住宅会社,ゲートウェイ,Wi-Fi,192.168.1.20,例示社,,2,"夜間, 録画"\nA-003,クラウド,クラウドサービス,事業者,サービス会社,,インターネット,,,,1,\n',
    'assets.tsv':
      'Name\tType\tLocation\tOwner\tConnected to\tIP\nPLC 1\tPLC\tLine A\tPlant\tSwitch\t10.0.0.5\nSwitch\tnetwork switch\tLine A\tPlant\t\t10.0.0.1\nHistorian\tserver\tControl room\tPlant\tSwitch\t10.0.0.9\n',
    'semicolon.csv': 'sep=;\nDevice;Vendor;Location;Connected to\nPump;Someone;Hall 1;Control\nControl;Someone;Hall 2;\n',
  },
};
