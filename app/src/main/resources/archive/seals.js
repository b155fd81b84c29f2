'use strict';
/* SM2 seals in a browser, without network: OFD documents (as kuaichu.verifier.OfdCheck) and the code on paper (as PaperCheck). */
const KuaichuSeals = (() => {
  const DIR = 'Doc_0/Signs/Sign_0/', SIGNATURE = DIR + 'Signature.xml', VALUE = DIR + 'SignedValue.dat', SEAL = DIR + 'Seal.esl';
  const SM2_WITH_SM3 = '2a811ccf55018375', SM2_CURVE = '2a811ccf5501822d', COMMON_NAME = '550403';
  const BASE45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
  const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
  const text = bytes => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const base64 = data => Uint8Array.from(atob(data.replace(/\s/g, '')), c => c.charCodeAt(0));
  const digest = bytes => sm3(Array.from(bytes));

  /* DER, strict: a length in another form than the shortest, or bytes left over, are refused */
  function readAt(bytes, at) {
    const first = bytes[at + 1], count = first < 128 ? 0 : first & 127;
    let length = first < 128 ? first : 0;
    for (let i = 0; i < count; i++) length = length * 256 + bytes[at + 2 + i];
    const start = at + 2 + count, end = start + length;
    const shortest = count === 0 ? first < 128 : count < 4 && length >= (count === 1 ? 128 : 256 ** (count - 1));
    if (!shortest || !(end <= bytes.length)) throw new RangeError('DER');
    return { tag: bytes[at], whole: bytes.slice(at, end), value: bytes.slice(start, end) };
  }
  function read(bytes) {
    const element = readAt(bytes, 0);
    if (element.whole.length !== bytes.length) throw new RangeError('DER');
    return element;
  }
  function children(element, size, tag = 0x30) {
    const list = [];
    for (let at = 0; at < element.value.length;) { const child = readAt(element.value, at); list.push(child); at += child.whole.length; }
    if (element.tag !== tag || (size && list.length !== size)) throw new RangeError('DER');
    return list;
  }
  function bits(element) {
    if (element.tag !== 3 || element.value[0] !== 0) throw new RangeError('DER');
    return element.value.slice(1);
  }
  const time = element => text(element.value).replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');

  async function certificateOf(der) {
    const fields = children(children(read(der), 3)[0]), first = fields[0].tag === 0xa0 ? 1 : 0;
    const [algorithm, key] = children(fields[first + 5], 2);
    if (hex(children(algorithm, 2)[1].value) !== SM2_CURVE) throw new RangeError('not SM2');
    const attributes = children(fields[first + 4]).flatMap(part => children(part, 0, 0x31)).map(each => children(each, 2));
    const name = attributes.find(([type]) => hex(type.value) === COMMON_NAME);
    return { name: name ? text(name[1].value) : '', key: hex(bits(key)), fingerprint: hex(new Uint8Array(await crypto.subtle.digest('SHA-256', der))) };
  }
  /* r and s as the standard's sequence of two numbers, in the one way to write them */
  function signatureOf(algorithm, signature) {
    if (hex(algorithm.value) !== SM2_WITH_SM3) throw new RangeError('not SM2 with SM3');
    return children(read(bits(signature)), 2).map(({ tag, value }) => {
      const plain = value[0] === 0 && value[1] >= 128 ? value.slice(1) : value;
      if (tag !== 2 || !value.length || plain.length > 32 || value[0] >= 128 || (plain === value && value[0] === 0)) throw new RangeError('DER');
      return hex(plain).padStart(64, '0');
    }).join('');
  }
  const isSigned = (message, signature, key) => sm2.doVerifySignature(Array.from(message), signature, key, { hash: true, der: false });

  async function sealOf(value) {
    const whole = children(read(value), 4), toSign = children(whole[0], 5);
    const certificate = await certificateOf(whole[1].value), at = time(toSign[2]);
    const seal = children(toSign[1], 4), maker = await certificateOf(seal[1].value);
    const property = children(children(seal[0])[2], 7);
    const listed = children(property[3]).some(each => hex(each.value) === hex(whole[1].value));
    const holds = hex(toSign[0].value) === '04' && isSigned(whole[0].whole, signatureOf(whole[2], whole[3]), certificate.key)
      && isSigned(seal[0].whole, signatureOf(seal[2], seal[3]), maker.key)
      && listed && at >= time(property[5]) && at <= time(property[6]) && text(toSign[4].value) === '/' + SIGNATURE;
    return { holds, certificate, at, seal: toSign[1].whole, dataHash: hex(bits(toSign[3])) };
  }

  /* files: a map of paths and bytes, of a ZIP whose own layout was checked already */
  async function ofdFindings(files, known) {
    const findings = [], add = (kind, item) => findings.push({ kind, item });
    const signature = files.get(SIGNATURE), value = files.get(VALUE);
    if (!signature || !value) { add(signature || value ? 'REMOVED' : 'NOT_SEALED', signature ? VALUE : SIGNATURE); return { findings }; }
    let seal;
    try {
      seal = await sealOf(value);
    } catch (damaged) {
      add('SIGNATURE', VALUE);
      return { findings };
    }
    if (!seal.holds) add('SIGNATURE', VALUE);
    else if (digest(signature) !== seal.dataHash) add('CHANGED', SIGNATURE);
    else {
      const rest = new Map(files);
      rest.delete(SIGNATURE);
      rest.delete(VALUE);
      const references = text(signature).matchAll(/<ofd:Reference FileRef="\/([^"]+)"><ofd:CheckValue>([^<]+)<\/ofd:CheckValue>/g);
      for (const [, path, check] of references) {
        const content = rest.get(path);
        rest.delete(path);
        if (!content) add('REMOVED', path);
        else if (digest(content) !== hex(base64(check))) add('CHANGED', path);
      }
      for (const path of rest.keys()) add('ADDED', path);
      if (!files.has(SEAL) || hex(files.get(SEAL)) !== hex(seal.seal)) add('CHANGED', SEAL);
      if (known && !known.some(each => each.fingerprint === seal.certificate.fingerprint)) add('UNKNOWN_SEAL', VALUE);
    }
    return { findings, signedBy: seal.certificate.name, signedAt: seal.at, fingerprint: seal.certificate.fingerprint };
  }

  function fromBase45(code) {
    const bytes = [];
    for (let i = 0; i < code.length; i += 3) {
      const part = code.slice(i, i + 3);
      let value = 0;
      for (const character of [...part].reverse()) {
        const digit = BASE45.indexOf(character);
        if (digit < 0) throw new RangeError('Base45');
        value = value * 45 + digit;
      }
      if (part.length === 1 || value >= (part.length === 3 ? 65536 : 256)) throw new RangeError('Base45');
      if (part.length === 3) bytes.push(value >> 8);
      bytes.push(value & 255);
    }
    return Uint8Array.from(bytes);
  }
  /* what the code on a page vouches for; null when the text is none */
  function paper(scanned, known) {
    try {
      const code = scanned.trim();
      if (!code.startsWith('KC1:')) return null;
      const whole = fromBase45(code.slice(4)), end = whole.length - 97;
      const lines = text(whole.slice(0, end)).split('\n');
      if (whole[end] !== 0 || lines.length < 6) return null;
      const [title, documentNo, caseNo, issuedAt, authority, key, ...decisive] = lines;
      const message = new Uint8Array([...new TextEncoder().encode('KC1:'), ...whole.slice(0, end + 33)]), signature = hex(whole.slice(end + 33));
      const signer = known.find(each => each.fingerprint.startsWith(key) && isSigned(message, signature, each.key));
      return { title, documentNo, caseNo, issuedAt: new Date(issuedAt * 1000), authority, decisive, digest: hex(whole.slice(end + 1, end + 33)), signedBy: signer ? signer.name : null };
    } catch (damaged) {
      return null;
    }
  }
  /* certificates: Base64 of their DER, between blanks */
  const certificates = list => Promise.all(list.split(' ').filter(Boolean).map(each => certificateOf(base64(each))));
  return { certificates, ofdFindings, paper };
})();
