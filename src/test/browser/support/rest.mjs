// REST as one of the sample's people; their passwords are their names.

/** Returns `send(method, path, body)`, which answers the body and throws where the status is not 2xx. */
export function rest(base, user) {
  const authorization = 'Basic ' + Buffer.from(`${user}:${user}`).toString('base64');
  return async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { Authorization: authorization, Accept: 'application/json', ...(body ? { 'Content-Type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : undefined
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status} ${text}`);
    }
    return text ? JSON.parse(text) : null;
  };
}
