import { argv, stdout } from 'node:process';
import { writeFileSafely } from '#main/files/write-file-safely';

/** Run by the test of read-only folders as an ordinary user. */
stdout.write(JSON.stringify(await writeFileSafely(argv[2] ?? '', 'new')));
