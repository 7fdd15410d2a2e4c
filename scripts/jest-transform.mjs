import { transformSync } from 'rolldown/utils';

export function process(source, path) {
  const { code, map, errors } = transformSync(path, source, { lang: 'ts', sourcemap: true });
  if (errors.length > 0) throw errors[0];
  return { code, map };
}

export default { process };
