import type { DesignElement } from '@pawfolio/domain/builder';
import { ChevronDown, Ellipsis, EyeOff, Lock } from 'lucide-react';
import { useId } from 'react';
import { cx } from '../../../../shared/lib/cx.ts';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Menu } from '../../../../shared/ui/menu.tsx';
import { documentOf } from '../../model/builder-state.ts';
import { layerWords } from '../../model/layer-words.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { KindIcon } from './kind-icon.tsx';
import { Properties } from './properties.tsx';
import { useElementMenu } from './use-element-menu.ts';

interface Props {
  element: DesignElement;
  isFront: boolean;
  isBack: boolean;
}

/** One element of the list: what it is, what can be done with it, and, while it is chosen, its properties. */
export function ElementItem({ element, isFront, isBack }: Props) {
  const id = useId();
  const { builder } = useBuilderSession();
  const { values } = useBuilder(documentOf);
  const isChosen = useBuilder(({ selectedId }) => selectedId === element.id);
  const menu = useElementMenu(element, isFront, isBack);
  const { title, detail } = layerWords(element, values);
  return (
    <li className={cx(isChosen && 'bg-sunken/50')}>
      <div className="flex items-center gap-1 pr-1">
        <button
          type="button"
          aria-expanded={isChosen}
          aria-controls={`${id}-properties`}
          className="flex min-h-13 min-w-0 flex-1 items-center gap-3 rounded-card px-3 py-2 text-left"
          onClick={() => builder.select(isChosen ? null : element.id)}
        >
          <KindIcon element={element} />
          <span className={cx('min-w-0 flex-1', element.hidden && 'opacity-60')}>
            <span className="block truncate font-medium">{title}</span>
            <span className="block truncate text-sm text-muted">{detail}</span>
          </span>
          {element.locked && <Lock aria-label="Locked" role="img" className="size-4 shrink-0 text-muted" />}
          {element.hidden && <EyeOff aria-label="Hidden" role="img" className="size-4 shrink-0 text-muted" />}
          <ChevronDown
            aria-hidden="true"
            className={cx('size-5 shrink-0 text-muted transition-transform', isChosen && 'rotate-180')}
          />
        </button>
        <Menu
          label={`More for ${title}`}
          items={menu}
          trigger={(props) => <IconButton label={`More for ${title}`} icon={<Ellipsis />} {...props} />}
        />
      </div>
      <div id={`${id}-properties`} hidden={!isChosen} className="px-3 pt-1 pb-5">
        {isChosen && <Properties element={element} />}
      </div>
    </li>
  );
}
