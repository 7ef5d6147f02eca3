import { FONTS, formatPath, layoutText, type FontId, type TextElement } from '@pawfolio/domain/builder';
import { RadioGroup } from '../../../../shared/ui/radio-group.tsx';
import { useDrawingTools } from '../../drawing/use-drawing-tools.ts';

interface Props {
  value: FontId;
  /** What is written in each of them. */
  words: string;
  disabled?: boolean | undefined;
  onChange: (fontId: FontId) => void;
}

/** The fonts, each shown by the words that it is for, drawn as they will be printed. */
export function FontField({ value, words, disabled, onChange }: Props) {
  const sample = words.split('\n')[0]?.trim().slice(0, 14) || 'Biscuit';
  return (
    <RadioGroup
      name="builder-font"
      label="Font"
      look="cards"
      disabled={disabled}
      value={value}
      options={FONTS.map(({ id, label }) => ({
        value: id,
        label,
        picture: <FontPicture fontId={id} words={sample} />,
      }))}
      onChange={({ target }) => onChange(target.value as FontId)}
    />
  );
}

const BOX: Omit<TextElement, 'fontId' | 'id' | 'name' | 'content' | 'override' | 'colour' | 'type'> = {
  x: 0,
  y: 0,
  width: 84,
  height: 30,
  rotation: 0,
  opacity: 1,
  locked: false,
  hidden: false,
  role: null,
  sizePt: 62,
  fit: 'shrink',
  wrap: false,
  caps: false,
  align: 'center',
  arc: 0,
  letterSpacing: 0,
  lineHeight: 1.2,
};

function FontPicture({ fontId, words }: { fontId: FontId; words: string }) {
  const { tools } = useDrawingTools([fontId]);
  const isThere = tools?.shaper.has(fontId) === true;
  return (
    <svg viewBox="-42 -15 84 30" className="h-8 w-full fill-current" aria-hidden="true">
      {isThere && <path d={formatPath(layoutText({ ...BOX, fontId }, words, tools.shaper).outline)} />}
    </svg>
  );
}
