'use strict';

SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#reference',
  plugins: [CodeSamples],
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  defaultModelExpandDepth: 3,
  displayRequestDuration: true,
  docExpansion: 'list',
  showExtensions: false,
  // Nothing is sent anywhere but to this sandbox.
  validatorUrl: null,
});
