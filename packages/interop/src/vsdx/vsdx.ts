import { drawingImporter } from '../shapes/drawing-importer.ts';
import { readVsdx } from './read-vsdx.ts';

/** The name of the part that every Visio package has, in the directory of the archive. */
const MARK = [...'visio/document.xml'].map((character) => character.charCodeAt(0));

/** Microsoft Visio (.vsdx): shapes by their masters, with the user's mapping. */
export const vsdx = drawingImporter({
  id: 'vsdx',
  title: { ja: 'Microsoft Visio', en: 'Microsoft Visio' },
  extensions: ['vsdx', 'vsdm', 'vstx'],
  recognises: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && holdsMark(bytes),
  read: readVsdx,
});

function holdsMark(bytes: Uint8Array): boolean {
  const [first = 0] = MARK;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (MARK.every((value, index) => bytes[at + index] === value)) return true;
  }
  return false;
}
