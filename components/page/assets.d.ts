/** A style sheet as text, its imports taken in. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** A picture's source. */
declare module '*.svg?raw' {
  const source: string;
  export default source;
}
