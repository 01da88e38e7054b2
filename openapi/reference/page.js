// Shows the description. Without a server there is nothing to try; in the sandbox, what is tried out goes there.
const sandbox = JSON.parse(document.getElementById('sandbox').textContent);
const schemes = Object.keys(description.components.securitySchemes);
document.title = description.info.title + (sandbox ? ': sandbox' : '');
document.getElementById('title').textContent = document.title;
if (sandbox) {
  document.getElementById('token').textContent = sandbox.token;
  document.getElementById('application').textContent = sandbox.applicationId;
  document.querySelectorAll('.of-sandbox').forEach((element) => { element.hidden = false; });
  description.servers = [{ url: location.origin + sandbox.basePath, description: 'This sandbox.' }];
  if (sandbox.exampleApplicationId) {
    document.getElementById('examples').textContent = sandbox.exampleApplicationId;
    document.getElementById('of-examples').hidden = false;
  } else {
    const application = description.components.parameters.applicationId;
    application.example = sandbox.applicationId;
    application.schema = { ...application.schema, default: sandbox.applicationId };
  }
}
// Scopes come in one folded line, so that the parameters are what a reader sees first.
for (const operation of Object.values(description.paths).flatMap(Object.values)) {
  const scopes = operation['x-scopes'];
  if (scopes) {
    const list = scopes.map((scope) => `<code>${scope}</code>`).join(', ');
    operation.description += `\n\n<details><summary>Scopes: one of ${scopes.length}</summary>${list}</details>`;
  }
  // Scalar shows a reference to an example as the example, and fills it into requests.
  for (const parameter of operation.parameters || []) {
    for (const media of Object.values(parameter.content || {})) {
      media.examples = Object.fromEntries(Object.entries(media.examples || {}).map(
        ([name, example]) => [name, example.$ref ? referredTo(example.$ref) : example]));
    }
  }
}
function referredTo(reference) {
  return reference.slice(2).split('/').reduce((node, key) => node[key], description);
}
Scalar.createApiReference('#reference', {
  content: description,
  authentication: {
    preferredSecurityScheme: schemes[0],
    securitySchemes: Object.fromEntries(schemes.map((name) => [name, { token: sandbox ? sandbox.token : '' }])),
  },
  hideTestRequestButton: !sandbox,
  // Everything that would call out of this machine is off; the sandbox's security policy forbids it, too.
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  documentDownloadType: 'none',
  operationTitleSource: 'summary',
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
});
