// What is used of papaparse; its own declarations would bring those of Node into rooms that have none.
declare module 'papaparse' {
  interface Result {
    data: string[][];
    errors: { type: string; code: string; message: string; row?: number }[];
  }
  const Papa: {
    parse(
      text: string,
      config: { delimiter?: string; delimitersToGuess?: string[]; skipEmptyLines?: boolean },
    ): Result;
    unparse(rows: readonly (readonly string[])[], config: { newline: string }): string;
  };
  export default Papa;
}
