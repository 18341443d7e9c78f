/**
 * One case of the language of notices: the heading it stands under ('' for none), the text (lines, or HTML when it
 * opens with `<`), and what must be found in it, each as `measure state`, in reading order.
 */
export type Case = readonly [under: string, text: string, ...finds: string[]];
