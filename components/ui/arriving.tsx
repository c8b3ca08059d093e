import { type ComponentType, useEffect, useReducer, useState } from 'react';

/**
 * A part of a screen that is loaded on its own: nothing is drawn until it is there, and then at once. React's `lazy` holds what it loaded back for
 * up to 300 ms whenever it drew a fallback first.
 * @param early it is wanted nearly always: loading begins now and not when it is first drawn
 */
export function arriving<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  early = false,
): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const begin = () => {
    loading ??= load().then((loaded) => {
      Part = loaded;
    });
    return loading;
  };
  // What goes wrong is told where the part is drawn.
  if (early) begin().catch(() => {});
  return function Arriving(props: Props) {
    const [fault, setFault] = useState<{ error: unknown }>();
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    const isDrawn = Part !== undefined;
    // biome-ignore lint/correctness/useExhaustiveDependencies: what counts is whether the first drawing had it; it may arrive right after
    useEffect(() => {
      if (isDrawn) return;
      let isCurrent = true;
      begin().then(
        () => isCurrent && redraw(),
        (error) => isCurrent && setFault({ error }),
      );
      return () => {
        isCurrent = false;
      };
    }, []);
    if (fault) throw fault.error;
    return Part ? <Part {...props} /> : null;
  };
}
