/** Tables that stand in the page as they are. */
declare module "*.txt" {
  const text: string;
  export default text;
}
