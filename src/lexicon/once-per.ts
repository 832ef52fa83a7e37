/** What `make` gives for a thing, made when it is first asked for and let go of with the thing; parts of a document have `oncePerPart`. */
export function oncePer<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { readonly made: Made }>()
  return (thing) => {
    const before = known.get(thing)
    if (before) return before.made
    const made = make(thing)
    known.set(thing, { made })
    return made
  }
}
