// Once in each process that runs tests.
import { setMaxListeners } from 'node:events';

// As main.ts does.
setMaxListeners(0);
process.setSourceMapsEnabled(true);
// Tests run on Node 20 too, which the SDK warns of.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
