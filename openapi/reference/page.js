// Shows the description. Without a server there is nothing to try; in the sandbox, what is tried out goes there.
const sandbox = JSON.parse(document.getElementById('sandbox').textContent);
// Each alternative scope is a security requirement; for a reader and for the sandbox's token they are all the same scheme.
const schemes = Object.keys(description.components.securitySchemes);
document.title = description.info.title + (sandbox ? ': sandbox' : '');
document.getElementById('title').textContent = document.title;
if (sandbox) {
  document.getElementById('token').textContent = sandbox.token;
  document.getElementById('application').textContent = sandbox.applicationId;
  document.querySelectorAll('.of-sandbox').forEach((element) => { element.hidden = false; });
  description.servers = [{ url: location.origin + sandbox.basePath, description: 'This sandbox.' }];
  const application = description.components.parameters.applicationId;
  application.example = sandbox.applicationId;
  application.schema = { ...application.schema, default: sandbox.applicationId };
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
