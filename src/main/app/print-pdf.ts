import { BrowserWindow, session } from 'electron';
import { reportSecurityPolicy } from './content-security-policy';

/** Each print has a session of its own that answers with the report and with nothing else. */
let prints = 0;

/**
 * Prints a report as PDF in a hidden window that runs no script and reaches nothing. The page is served under our
 * scheme in a session of its own: a data: address is limited to 2 MB.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  prints += 1;
  const own = session.fromPartition(`print-${prints}`);
  own.protocol.handle('report', () => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': reportSecurityPolicy,
    };
    return new Response(html, { headers });
  });
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    },
  });
  try {
    await window.loadURL('report://print/');
    const margins = { top: 0.7, bottom: 0.7, left: 0.7, right: 0.7 };
    return await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      pageSize: 'A4',
      margins,
      generateTaggedPDF: true,
    });
  } finally {
    window.destroy();
    own.protocol.unhandle('report');
  }
}
