import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#core/contract/calls';

/** The only two ways between the window and main; what passes through is checked on the other side. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  onEvent: (name, listener) => {
    const heard = (_event: unknown, told: { readonly name: string; readonly payload: unknown }): void => {
      if (told.name === name) listener(told.payload);
    };
    ipcRenderer.on('event', heard);
    return () => ipcRenderer.off('event', heard);
  },
};

contextBridge.exposeInMainWorld('claimdesk', bridge);
