import type { Json, JsonObject } from '../../src/lib/json.ts';
import { isObject } from '../../src/lib/json.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Parsed, Protocol, WireResponse } from './request.ts';

/** Results and errors as each protocol writes them. No `Date`: virtual time stays inside bodies. */

const JSON_TYPE = 'application/x-amz-json-1.1';
const REST_TYPE = 'application/json';

const NAMESPACES: Readonly<Record<string, string>> = {
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  cloudformation: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
  elasticloadbalancing: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
};

export function resultResponse(parsed: Parsed, output: JsonObject, requestId: string): WireResponse {
  if (parsed.protocol === 'json') return respond(200, JSON_TYPE, JSON.stringify(output), requestId);
  if (parsed.protocol === 'rest') return respond(200, REST_TYPE, JSON.stringify(output), requestId);
  const { operation } = parsed;
  if (parsed.protocol === 'ec2') {
    const content = `<requestId>${requestId}</requestId>${xmlOf(output, 'item')}`;
    const namespace = 'http://ec2.amazonaws.com/doc/2016-11-15/';
    return respond(
      200,
      'text/xml',
      `<${operation}Response xmlns="${namespace}">${content}</${operation}Response>`,
      requestId,
    );
  }
  const namespace = NAMESPACES[parsed.service] ?? '';
  const result = `<${operation}Result>${xmlOf(output)}</${operation}Result>`;
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
  const body = `<${operation}Response xmlns="${namespace}">${result}${metadata}</${operation}Response>`;
  return respond(200, 'text/xml', body, requestId);
}

export function errorResponse(protocol: Protocol, refusal: Refusal, requestId: string): WireResponse {
  if (protocol === 'json') {
    const body = JSON.stringify({ __type: refusal.code, message: refusal.message, ...refusal.members });
    return respond(refusal.status, JSON_TYPE, body, requestId);
  }
  if (protocol === 'rest') {
    const answer = respond(refusal.status, REST_TYPE, JSON.stringify({ Message: refusal.message }), requestId);
    return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': refusal.code } };
  }
  if (protocol === 'ec2') {
    const error = `<Error><Code>${ec2Code(refusal)}</Code><Message>${escapeXml(refusal.message)}</Message></Error>`;
    const body = `<Response><Errors>${error}</Errors><RequestID>${requestId}</RequestID></Response>`;
    return respond(refusal.status, 'text/xml', body, requestId);
  }
  // The query protocol names errors in their short form: TargetGroupNotFound, Throttling, ExpiredToken.
  const code = refusal.code.replace(/Exception$/, '');
  const type = refusal.status >= 500 ? 'Receiver' : 'Sender';
  const error = `<Error><Type>${type}</Type><Code>${code}</Code><Message>${escapeXml(refusal.message)}</Message></Error>`;
  const body = `<ErrorResponse>${error}<RequestId>${requestId}</RequestId></ErrorResponse>`;
  return respond(refusal.status, 'text/xml', body, requestId);
}

function respond(status: number, type: string, body: string, requestId: string): WireResponse {
  return { status, headers: { 'content-type': type, 'x-amzn-requestid': requestId }, body };
}

/** EC2 says it in a word of its own when access is denied. */
function ec2Code({ code }: Refusal): string {
  return code === 'AccessDeniedException' ? 'UnauthorizedOperation' : code.replace(/Exception$/, '');
}

function xmlOf(value: Json, element = 'member'): string {
  if (Array.isArray(value)) return value.map((item) => `<${element}>${xmlOf(item, element)}</${element}>`).join('');
  if (isObject(value)) {
    return Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => `<${name}>${xmlOf(member, element)}</${name}>`)
      .join('');
  }
  return escapeXml(String(value));
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
