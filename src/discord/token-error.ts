/** Discord does not know the token. The message says what to do, and never what the token is. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}
