import { applyCommand, elementOf, type DesignElement } from '@pawfolio/domain/builder';
import { useState, type KeyboardEvent } from 'react';
import type { CanvasProps } from './canvas-props.ts';
import { commandOfCropKey, commandOfKey } from './keys.ts';
import type { Surface } from './press.ts';
import { said } from './words.ts';

type Props = Pick<
  CanvasProps,
  'document' | 'selectedId' | 'onSelect' | 'onCommand' | 'onSettle' | 'onCrop' | 'onEdit'
>;

interface Options extends Pick<Surface, 'elements' | 'cropping' | 'focus'> {
  /** Ends a drag that is going on; whether there was one. */
  cancel: () => boolean;
}

/** Keys on the element that has the focus. What they have done is said by `announcement`. */
export function useKeyboard({ elements, cropping, focus, cancel }: Options, props: Props) {
  const [announcement, announce] = useState('');

  const leave = (): void => {
    if (cancel()) return;
    if (cropping) props.onCrop?.(null);
    else {
      props.onSelect(null);
      focus(null);
    }
  };
  const enter = (element: DesignElement): void => {
    if (cropping) props.onCrop?.(null);
    else if (element.type === 'photo') props.onCrop?.(element.id);
    else props.onEdit?.(element.id);
  };
  const perform = (element: DesignElement, event: KeyboardEvent): void => {
    const command = cropping
      ? commandOfCropKey(element, cropping.picture, event)
      : commandOfKey(element, event);
    if (!command) return;
    event.preventDefault();
    if (element.locked && command.kind !== 'duplicate' && command.kind !== 'reorder') {
      announce(`${element.name} is locked`);
      return;
    }
    props.onCommand(command, { merge: true });
    if (command.kind === 'remove') {
      props.onSelect(null);
      focus(null);
      announce(`${element.name} deleted`);
    } else if (command.kind === 'duplicate') {
      props.onSelect(command.newIds[0] ?? null);
      announce(`${element.name} copied`);
    } else announce(said(command, elementOf(applyCommand(props.document, command), element.id) ?? element));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const id =
      target instanceof Element ? target.closest('[data-element]')?.getAttribute('data-element') : null;
    const element = elements.find((each) => each.id === (cropping?.element.id ?? id));
    if (event.key === 'Escape') leave();
    else if (element && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      enter(element);
    } else if (element) perform(element, event);
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') props.onSettle?.();
  };
  return { announcement, on: { onKeyDown, onKeyUp } };
}
