import { expect, test } from 'vitest';
import { staticHtml } from './static-html.ts';

test('spans that say nothing go, at any depth; those that say something stay', () => {
  const html = staticHtml(
    <p>
      <span>
        a <span translate="no">€30</span>
        <span>
          <span lang="fr">b</span> &lt;span&gt;
        </span>
      </span>
      <span className="x" title={`a > b\nc`}>
        <span>c</span>
      </span>
    </p>,
  );
  expect(html).toBe(
    '<p>a <span translate="no">€30</span><span lang="fr">b</span> &lt;span&gt;<span class="x" title="a &gt; b\nc">c</span></p>',
  );
});
