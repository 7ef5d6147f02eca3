import {
  format,
  matrixText,
  type SceneGroup,
  type SceneImage,
  type SceneNode,
  type ScenePath,
} from '@pawfolio/domain/builder';

interface Drawing {
  /** A picture's address by its key; null leaves it out. */
  href: (key: string) => string | null;
  /** Distinguishes the ids of clips: no other drawing on the page has it. */
  prefix: string;
}

/** What `sceneToSvg` writes, as React elements. Both are held to the same picture. */
export function SceneNodes({ nodes, href, prefix }: Drawing & { nodes: readonly SceneNode[] }) {
  return nodes.map((node, at) => {
    // A scene is made anew as a whole: the place of a node is what it is.
    if (node.kind === 'path') return <PathNode key={at} node={node} />;
    if (node.kind === 'image') return <ImageNode key={at} node={node} href={href} />;
    return <GroupNode key={at} node={node} href={href} prefix={`${prefix}-${at}`} />;
  });
}

const isIdentity = (matrix: readonly number[]): boolean => matrix.join() === '1,0,0,1,0,0';
const opacityOf = (opacity: number) => (opacity < 1 ? { opacity: format(opacity) } : {});

function PathNode({ node: { d, paint, opacity } }: { node: ScenePath }) {
  const look =
    'fill' in paint
      ? { fill: paint.fill }
      : ({
          fill: 'none',
          stroke: paint.stroke,
          strokeWidth: format(paint.widthMm),
          strokeLinejoin: 'round',
          strokeLinecap: 'round',
        } as const);
  return <path d={d} {...look} {...opacityOf(opacity)} />;
}

function ImageNode({ node, href }: { node: SceneImage } & Pick<Drawing, 'href'>) {
  const address = href(node.key);
  if (address === null) return null;
  return (
    <image
      x={format(node.x)}
      y={format(node.y)}
      width={format(node.width)}
      height={format(node.height)}
      preserveAspectRatio="none"
      href={address}
      {...opacityOf(node.opacity)}
    />
  );
}

function GroupNode({ node, href, prefix }: Drawing & { node: SceneGroup }) {
  const { transform, clip, children } = node;
  const inside = <SceneNodes nodes={children} href={href} prefix={prefix} />;
  const place = isIdentity(transform) ? {} : { transform: matrixText(transform) };
  if (clip === null) return <g {...place}>{inside}</g>;
  return (
    <g {...place}>
      <clipPath id={prefix}>
        <path d={clip} />
      </clipPath>
      <g clipPath={`url(#${prefix})`}>{inside}</g>
    </g>
  );
}
