/** What the web app must know of the project it talks to; read once, when it is built. */
export interface Environment {
  firebase: { apiKey: string; authDomain: string; projectId: string; storageBucket: string; appId: string };
  /** Where the emulators listen, or null for the real services. */
  emulators: { host: string; auth: number; firestore: number; storage: number; functions: number } | null;
  /** Of the callable functions. */
  region: string;
  /** Whether the app opens without a network; off removes the service worker from every browser that has it. */
  serviceWorker: boolean;
  /** The key of reCAPTCHA Enterprise with which functions are shown that it is this app that asks; null: nothing is shown. */
  appCheckKey: string | null;
  /** The origin at which the app stands: `https://pawfolio.example`. */
  site: string;
}

type Variables = Partial<Record<string, string>>;
type Ports = Omit<NonNullable<Environment['emulators']>, 'host'>;

const portNames = ['auth', 'firestore', 'storage', 'functions'] as const;
const contractPorts: Ports = { auth: 9099, firestore: 8080, storage: 9199, functions: 5001 };

/** A `demo-` project reaches no real service, and its emulators take any key. */
const demo: Environment['firebase'] = {
  apiKey: 'demo',
  authDomain: 'demo-pawfolio.firebaseapp.com',
  projectId: 'demo-pawfolio',
  storageBucket: 'demo-pawfolio.appspot.com',
  appId: 'demo',
};

/** Ports of the emulators as `{"auth":1,"firestore":2,"storage":3,"functions":4}`. */
function readPorts(json: string | undefined): Ports {
  const expected = `VITE_EMULATOR_PORTS must be JSON with the port numbers ${portNames.join(', ')}`;
  let ports: unknown;
  try {
    ports = JSON.parse(json ?? '');
  } catch {
    throw new Error(`${expected}; it is ${json ?? 'not set'}`);
  }
  const given = (typeof ports === 'object' && ports !== null ? ports : {}) as Partial<
    Record<string, unknown>
  >;
  const bad = portNames.filter((name) => !Number.isInteger(given[name]));
  if (bad.length > 0) throw new Error(`${expected}; wrong or missing: ${bad.join(', ')}`);
  return ports as Ports;
}

function readFirebase(variables: Variables): Environment['firebase'] {
  const keys = {
    apiKey: 'VITE_FIREBASE_API_KEY',
    authDomain: 'VITE_FIREBASE_AUTH_DOMAIN',
    projectId: 'VITE_FIREBASE_PROJECT_ID',
    storageBucket: 'VITE_FIREBASE_STORAGE_BUCKET',
    appId: 'VITE_FIREBASE_APP_ID',
  };
  const missing = Object.values(keys).filter((key) => !variables[key]);
  if (missing.length > 0) {
    throw new Error(`A production build needs these variables, which are not set: ${missing.join(', ')}`);
  }
  return Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [name, variables[key]]),
  ) as unknown as Environment['firebase'];
}

/** Where the app will stand: `VITE_SITE_URL`, or the address that Firebase Hosting gives every project. */
function readSite(variables: Variables, projectId: string): string {
  const given = variables['VITE_SITE_URL'] ?? `https://${projectId}.web.app`;
  if (!/^https:\/\/[^/]+$/.test(given))
    throw new Error(`VITE_SITE_URL must be an origin such as https://pawfolio.example; it is ${given}`);
  return given;
}

/**
 * The environment of a build. Modes: `emulator` and `development` use the demo project on the contract's ports, `e2e`
 * the ports in `VITE_EMULATOR_PORTS`; any other mode is a real project. Throws an error that names each bad variable.
 */
export function readEnvironment(mode: string, variables: Variables): Environment {
  const region = variables['VITE_FUNCTIONS_REGION'] ?? 'us-central1';
  const host = '127.0.0.1';
  const serviceWorker = mode !== 'development' && variables['VITE_SERVICE_WORKER'] !== 'off';
  const local = 'http://127.0.0.1:5002';
  switch (mode) {
    case 'development':
    case 'emulator':
      return {
        ...{ firebase: demo, emulators: { host, ...contractPorts }, region, serviceWorker },
        ...{ appCheckKey: null, site: local },
      };
    case 'e2e':
      return {
        firebase: demo,
        emulators: { host, ...readPorts(variables['VITE_EMULATOR_PORTS']) },
        region,
        serviceWorker,
        appCheckKey: null,
        site: local,
      };
    default: {
      const firebase = readFirebase(variables);
      const site = readSite(variables, firebase.projectId);
      const appCheckKey = variables['VITE_APP_CHECK_KEY'] || null;
      return { firebase, emulators: null, region, serviceWorker, appCheckKey, site };
    }
  }
}
