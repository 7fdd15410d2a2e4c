import type { Evidence } from '../evidence.ts';
import { logged } from './example.ts';

export const logProgramExamples: Readonly<Record<string, Evidence>> = {
  'program-file-missing': logged('Error: Unable to access jarfile /app/app.jar'),
  'java-version': logged(
    'Exception in thread "main" java.lang.UnsupportedClassVersionError: com/acme/App has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0',
  ),
  'server-config-invalid': logged(
    'nginx: [emerg] host not found in upstream "api" in /etc/nginx/conf.d/default.conf:5',
  ),
  'aws-credentials-missing': logged('botocore.exceptions.NoCredentialsError: Unable to locate credentials'),
  'aws-region-missing': logged('botocore.exceptions.NoRegionError: You must specify a region.'),
  'certificate-untrusted': logged(
    'SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1007)',
  ),
  'disk-written-full': logged("Error: ENOSPC: no space left on device, write '/data/upload'"),
  'worker-timeout': logged('[2026-01-01 10:00:00 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:9)'),
  'program-crashed': logged('panic: runtime error: invalid memory address or nil pointer dereference'),
};
