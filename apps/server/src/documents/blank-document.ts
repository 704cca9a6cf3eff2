import { type AnshinDocument, FORMAT_VERSION, type Text, textIn } from '@anshin/model';

/** A document that says only what it is called: what "from nothing" begins with. It follows IoT-SSF until somebody decides otherwise. */
export function blankDocument(title: Text, sector?: string): AnshinDocument {
  return { anshin: FORMAT_VERSION, id: idOf(textIn(title, 'en')), title, ...(sector === undefined ? {} : { sector }), frameworks: ['iot-ssf'] };
}

/** An id from the Latin letters and digits of a title; `system` where there are none. */
function idOf(title: string): string {
  const id = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return id === '' ? 'system' : id;
}
