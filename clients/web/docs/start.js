// Shows the document of the server that this page comes from. No other host is asked for anything: the viewer's online
// validator is off, and a token that is entered is forgotten with the page.
"use strict";

SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#viewer",
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "none",
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
});
