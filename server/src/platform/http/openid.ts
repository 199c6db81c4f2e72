/** Where a browser comes back from the provider of a regio, and where that provider reads our public key. */
export const OPENID = '/openid';
