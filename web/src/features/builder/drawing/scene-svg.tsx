import { pixelSize, type Scene } from '@pawfolio/domain/builder';
import { SceneNodes } from './scene-nodes.tsx';

interface Props {
  scene: Scene;
  /** In pixels; the height follows. */
  width: number;
  /** Whether the bleed is in it. */
  bleed: boolean;
  href: (key: string) => string | null;
  prefix: string;
}

/** A whole scene as a picture of its own, as `sceneToSvg` writes it. */
export function SceneSvg({ scene, width, bleed, href, prefix }: Props) {
  const size = pixelSize(scene, { width, bleed });
  const margin = bleed ? scene.bleedMm : 0;
  const box = [-margin, -margin, scene.widthMm + 2 * margin, scene.heightMm + 2 * margin];
  return (
    <svg width={size.width} height={size.height} viewBox={box.join(' ')} preserveAspectRatio="none">
      <SceneNodes nodes={scene.nodes} href={href} prefix={prefix} />
    </svg>
  );
}
