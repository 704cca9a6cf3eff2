import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep teal, from a breath to ink. ASSUMPTION: the shades are Anshin's own; the accent of reports is number 8. */
const TEAL: MantineColorsTuple = ['#eef6f7', '#dfeeef', '#bfdfe1', '#97cdd1', '#74c7cd', '#3d9aa1', '#237d85', '#14696f', '#0c5c63', '#08474d'];

/** Calm and dense: small controls, small radius, the one accent. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 6 },
  colors: { teal: TEAL },
  fontFamily: "'Noto Sans JP Variable', 'Noto Sans JP', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', 'Noto Sans JP Variable', monospace",
  defaultRadius: 4,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '18px', xl: '24px' },
  lineHeights: { xs: '18px', sm: '20px', md: '22px', lg: '26px', xl: '32px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '24px', lineHeight: '32px' }, h2: { fontSize: '18px', lineHeight: '26px' }, h3: { fontSize: '14px', lineHeight: '22px' } },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs', autosize: true, minRows: 2 } },
    NumberInput: { defaultProps: { size: 'xs' } },
    // Lists of closed fields are not drawn: an inspector has ten of them.
    Combobox: { defaultProps: { keepMounted: false } },
    Select: { defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    TagsInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { openDelay: 400, multiline: true, maw: 360, withArrow: true } },
    Badge: { defaultProps: { variant: 'outline', size: 'sm', tt: 'none' } },
  },
});

/** Fields, lists and switches by night in the hue of the page; Mantine's own greys have none. */
const GREYS_AT_NIGHT = {
  '--mantine-color-dark-2': 'var(--faint)',
  '--mantine-color-dark-3': 'var(--faint)',
  '--mantine-color-dark-4': 'var(--rule)',
  '--mantine-color-dark-5': '#2b3639',
  '--mantine-color-dark-6': 'var(--raised)',
  '--mantine-color-dark-7': 'var(--sheet)',
  '--mantine-color-dark-8': 'var(--page)',
};

/** Mantine's own variables follow the tokens of reports. */
export const variables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--page)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-error': 'var(--critical)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--raised)',
    '--mantine-color-default-border': 'var(--rule)',
    '--mantine-color-teal-light': 'var(--accent-soft)',
    '--mantine-color-teal-light-hover': 'color-mix(in srgb, var(--accent-soft), var(--accent) 14%)',
    '--mantine-color-teal-light-color': 'var(--accent)',
  };
  return { variables: {}, light: both, dark: { ...both, ...GREYS_AT_NIGHT } };
};
