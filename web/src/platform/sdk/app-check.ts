import { initializeAppCheck, ReCaptchaEnterpriseProvider } from 'firebase/app-check';
import { env } from '../../config/env.ts';
import { app } from './app.ts';

// Only what is asked of functions carries the proof: they alone refuse what comes without (`REQUIRE_APP_CHECK`).
if (env.appCheckKey !== null)
  initializeAppCheck(app, {
    provider: new ReCaptchaEnterpriseProvider(env.appCheckKey),
    isTokenAutoRefreshEnabled: true,
  });
