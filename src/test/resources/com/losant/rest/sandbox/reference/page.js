// Shows the description so that what is tried out goes to this sandbox, with its token and application.
(async () => {
  const [sandbox, description] = await Promise.all(
    ['/reference/sandbox.json', '/openapi.json'].map(async (path) => (await fetch(path)).json()));
  document.getElementById('token').textContent = sandbox.token;
  document.getElementById('application').textContent = sandbox.applicationId;
  description.servers = [{ url: location.origin + sandbox.basePath, description: 'This sandbox.' }];
  const application = description.components.parameters.applicationId;
  application.example = sandbox.applicationId;
  application.schema = { ...application.schema, default: sandbox.applicationId };
  // Each alternative scope is a security requirement; for the token that is here they are all the same.
  const schemes = Object.keys(description.components.securitySchemes);
  Scalar.createApiReference('#reference', {
    content: description,
    authentication: {
      preferredSecurityScheme: schemes[0],
      securitySchemes: Object.fromEntries(schemes.map((name) => [name, { token: sandbox.token }])),
    },
    // Everything that would call out of this machine is off; the page's security policy forbids it, too.
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
})();
