import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Avatar, type AvatarSpecies } from './avatar.tsx';

const sprite = readFileSync(new URL('./species.svg', import.meta.url), 'utf8');
const drawn = [...sprite.matchAll(/<symbol id="(\w+)"[^>]*>\s*<path fill="var\((--tile-\w+)\)"/g)].map(
  ([, species, ground]) => ({ species: species as AvatarSpecies, ground }),
);

describe('species.svg', () => {
  it('has ten drawings, and no comment that a strict parser refuses', () => {
    expect(drawn).toHaveLength(10);
    expect(sprite.match(/<!--((?!-->)[^])*?--[^>]/)).toBeNull();
  });
});

describe('Avatar', () => {
  it.each(drawn)('continues the ground of the $species', ({ species, ground }) => {
    expect(renderToStaticMarkup(<Avatar species={species} size="fill" />)).toContain(`bg-(${ground})`);
  });

  it('is decoration without a label and an image with one', () => {
    expect(renderToStaticMarkup(<Avatar species="cat" />)).toContain('aria-hidden="true"');
    expect(renderToStaticMarkup(<Avatar species="cat" label="Miso" />)).toContain(
      'role="img" aria-label="Miso"',
    );
  });
});
