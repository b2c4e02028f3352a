/** A function of a text that works out each text once. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = { value: read(text) };
      known.set(text, found);
    }
    return found.value;
  };
}
