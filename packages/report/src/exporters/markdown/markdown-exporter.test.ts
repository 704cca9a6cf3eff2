import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';
import { describeExporterContract } from '../exporter.contract.ts';
import { markdownExporter } from './markdown-exporter.ts';

describe('escapeMarkdown', () => {
  it('takes the meaning from links, emphasis, tables and tags', () => {
    expect(escapeMarkdown('[x](y) *a* | <b> & `c`')).toBe('\\[x\\](y) \\*a\\* \\| &lt;b&gt; &amp; \\`c\\`');
  });

  it('leaves no sign of a tag or an unescaped table border in any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[<>]/);
        expect(escaped.replaceAll(/\\[\\|]/g, '')).not.toContain('|');
      }),
    );
  });
});

describeExporterContract(() => markdownExporter);
