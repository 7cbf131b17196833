import path from 'node:path';

/**
 * Keeps imports flowing one way: app → features → shared → texts. Features do not know each other, and `model/` folders
 * import nothing but other model folders of the same feature and shared/model, so that folds stay free of React and I/O.
 */
const ALLOWED = {
  app: ['app', 'features', 'shared', 'texts'],
  features: ['shared', 'texts'],
  shared: ['shared', 'texts'],
  texts: ['texts'],
};

function placeOf(file) {
  const parts = file.split('/');
  const layer = parts[0] in ALLOWED ? parts[0] : 'root';
  const feature = layer === 'features' ? parts[1] : null;
  return { layer, feature, model: parts.slice(0, -1).includes('model') };
}

function resolve(specifier, importer) {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(importer), specifier));
  return null;
}

/** Returns why the import is forbidden, or null when it is allowed. Paths are relative to src/. */
export function forbidden(importer, specifier) {
  const from = placeOf(importer);
  const target = resolve(specifier, importer);
  if (target === null) return from.model ? 'A model folder imports no package.' : null;
  // A folder itself may be named (an index file), hence the trailing file name.
  const to = placeOf(/\.\w+$/.test(target) ? target : `${target}.ts`);
  if (from.model && !to.model) return 'A model folder imports only models.';
  if (from.layer === 'root') return null;
  if (from.layer === 'features' && to.layer === 'features' && to.feature === from.feature) return null;
  if (ALLOWED[from.layer].includes(to.layer)) return null;
  return `${from.layer} must not import ${to.layer === from.layer ? 'another of ' : ''}${to.layer}.`;
}

export const oneWayImports = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{why}}' } },
  create(context) {
    const file = context.filename.split(path.sep).join('/');
    const importer = file.slice(file.lastIndexOf('/src/') + '/src/'.length);
    const check = (node) => {
      if (!node.source) return;
      const why = forbidden(importer, String(node.source.value));
      if (why) context.report({ node, messageId: 'forbidden', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
