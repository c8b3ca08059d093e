/** What the address asks to be drawn: `?scene=reply`. */
export const asked = new URLSearchParams(location.search);
export const scene = asked.get('scene') ?? 'reply';
/** The given things, or none of them where the scene is that nothing is there yet. */
export const unlessEmpty = <Row>(rows: Row[]): Row[] => (scene === 'empty' ? [] : rows);
export const later = async () => {};
