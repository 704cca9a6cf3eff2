import { builtinCatalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { Page } from 'playwright-core';
import { generateDocument } from '../../packages/engine/src/testing/generate-document.ts';

/** Components of a plant. */
export const PLANT = 1_000;

/** A generated plant; the same every time. */
export function bigSystem(components: number = PLANT): AnshinDocument {
  return generateDocument({ components, seed: 20_261_121, catalog: builtinCatalog() });
}

/** Where a part of the diagram can be grasped, and by which id the document knows it. */
export interface Grip {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A component that stands free in the sight of the user, as near to the middle of the diagram as there is one. */
export async function gripOf(page: Page): Promise<Grip> {
  await page.locator('.react-flow__node-component').first().waitFor();
  const grip = await page.evaluate<Grip | null>(`(() => {
    const pane = document.querySelector('.react-flow').getBoundingClientRect();
    const [middleX, middleY] = [pane.x + pane.width / 2, pane.y + pane.height / 2];
    const found = [...document.querySelectorAll('.react-flow__node-component')].flatMap((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const grip = { id: node.dataset.id, x: x + width / 2, y: y + height / 2 };
      return node.contains(document.elementFromPoint(grip.x, grip.y)) ? [grip] : [];
    });
    const far = (grip) => Math.hypot(grip.x - middleX, grip.y - middleY);
    return found.sort((a, b) => far(a) - far(b))[0] ?? null;
  })()`);
  if (grip === null) throw new Error('no component is in sight');
  return grip;
}

/** Drags what is under the grip in a circle and puts it down beside where it was; a step of the pointer for every frame. */
export async function drag(page: Page, { x, y }: Grip, steps = 60): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    const angle = (step / steps) * 2 * Math.PI;
    await page.mouse.move(x + 90 * Math.sin(angle), y + 60 * (1 - Math.cos(angle)));
  }
  await page.mouse.move(x + 48, y + 32, { steps: 8 });
  await page.mouse.up();
}
