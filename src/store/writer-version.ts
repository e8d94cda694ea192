/** The program's version, as written into every project; a test holds it equal to package.json. */
export const writerVersion = '0.2.0';
