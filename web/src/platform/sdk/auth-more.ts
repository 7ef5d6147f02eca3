import {
  browserPopupRedirectResolver,
  EmailAuthProvider,
  GoogleAuthProvider,
  linkWithCredential,
  linkWithPopup,
  reauthenticateWithCredential,
  reauthenticateWithPopup,
  reload,
  signInWithCredential,
  signInWithPopup,
  unlink,
  updatePassword,
  verifyBeforeUpdateEmail,
  type Auth,
  type PopupRedirectResolver,
} from 'firebase/auth';

/*
 * What is rarely needed of Auth, with the windows of Google. In a build this is a copy of the SDK of its own
 * (`build/second-auth.ts`), which works on the user and the session of the first.
 */

interface Resolver {
  /** Not part of the SDK's public interface: loads the frame through which the window answers. */
  _initialize?: (auth: Auth) => Promise<unknown>;
}

// The SDK makes one object of the class that it is given. This one is ours, so that it can be made ready early.
const made = new (browserPopupRedirectResolver as unknown as new () => Resolver)();
const initialize = made._initialize?.bind(made);

/** The SDK leaves its frame without a name, which every frame must have for those who cannot see that there is nothing in it. */
function nameFrame(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/auth/iframe"]'))
    frame.title = 'Connection to the sign-in window';
}

made._initialize = async (auth) => {
  const ready = await initialize?.(auth);
  nameFrame();
  return ready;
};
function OnlyOne() {
  return made;
}
OnlyOne.prototype = Object.getPrototypeOf(made) as object;
export const resolver = OnlyOne as unknown as PopupRedirectResolver;

/**
 * Fetches what a window of Google needs, so that it opens within the press that asks for it: browsers stop one that opens
 * later. Without it the window opens all the same, unless the network is slow.
 */
export const prepareWindow = async (auth: Auth): Promise<unknown> => made._initialize?.(auth);

export {
  EmailAuthProvider,
  GoogleAuthProvider,
  linkWithCredential,
  linkWithPopup,
  reauthenticateWithCredential,
  reauthenticateWithPopup,
  reload,
  signInWithCredential,
  signInWithPopup,
  unlink,
  updatePassword,
  verifyBeforeUpdateEmail,
};
