'use strict';
/* Checks a case archive in a browser, without network: the same checks as kuaichu.verifier.ArchiveCheck. */
const KuaichuArchive = (() => {
  const FORMAT = 'kuaichu-archive/1', ZEROS = '0'.repeat(64), MOST_32 = 0xffffffff, MOST_CENTRAL = 64 << 20;
  const TEXTS = {
    LAYOUT: '结构被改动 structure changed', MANIFEST: '清单被改动 manifest changed',
    SIGNATURE: '清单与签章不符 not the manifest that was sealed', UNKNOWN_SEAL: '签章证书不受信任 sealed by another key',
    CHANGED: '内容被改动 content changed', REMOVED: '已被移除 removed', ADDED: '清单之外多出 not in the manifest',
    DOCKET: '案卷条目链不符 docket chain broken', NOT_SEALED: '没有电子签章 carries no seal',
  };
  const utf8 = new TextEncoder(), text = bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const hex = buffer => Array.from(new Uint8Array(buffer), b => b.toString(16).padStart(2, '0')).join('');
  const sha256 = async bytes => hex(await crypto.subtle.digest('SHA-256', bytes));
  const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);
  const CRC = Uint32Array.from({ length: 256 }, (_, n) => { let c = n; for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; return c; });
  const crc32 = bytes => { let c = -1; for (let i = 0; i < bytes.length; i++) c = CRC[(c ^ bytes[i]) & 255] ^ (c >>> 8); return (c ^ -1) >>> 0; };
  class Broken extends Error { constructor(item, what) { super(what); this.item = item; } }

  /* little-endian fields: [value, bytes] */
  function record(fields, tail) {
    const length = fields.reduce((sum, [, size]) => sum + size, 0), bytes = new Uint8Array(length + tail.length), view = new DataView(bytes.buffer);
    let at = 0;
    for (const [value, size] of fields) {
      if (size === 2) view.setUint16(at, value, true);
      else if (size === 4) view.setUint32(at, value >>> 0, true);
      else view.setBigUint64(at, BigInt(value), true);
      at += size;
    }
    bytes.set(tail, length);
    return bytes;
  }
  const localHeader = (e, time) => record([[0x04034b50, 4], [10, 2], [2048, 2], [0, 2], [time, 4], [e.crc, 4], [e.size, 4], [e.size, 4], [e.name.length, 2], [0, 2]], e.name);
  function centralHeader(e, time) {
    const far = e.offset >= MOST_32, needs = far ? 45 : 10, extra = far ? record([[1, 2], [8, 2], [e.offset, 8]], []) : new Uint8Array(0);
    const tail = new Uint8Array(e.name.length + extra.length);
    tail.set(e.name); tail.set(extra, e.name.length);
    return record([[0x02014b50, 4], [768 | needs, 2], [needs, 2], [2048, 2], [0, 2], [time, 4], [e.crc, 4], [e.size, 4], [e.size, 4], [e.name.length, 2],
      [extra.length, 2], [0, 2], [0, 2], [0, 2], [0x81a40000, 4], [far ? MOST_32 : e.offset, 4]], tail);
  }
  function endRecord(count, at, size) {
    const far = at >= MOST_32;
    const before = far ? record([[0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8], [size, 8], [at, 8],
      [0x07064b50, 4], [0, 4], [at + size, 8], [1, 4]], []) : new Uint8Array(0);
    const end = record([[0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [far ? MOST_32 : at, 4], [0, 2]], []);
    const all = new Uint8Array(before.length + end.length);
    all.set(before); all.set(end, before.length);
    return all;
  }
  async function bytesOf(blob, at, size) {
    if (at < 0 || size < 0 || at + size > blob.size) throw new Broken('', '文件不完整 cut off');
    return new Uint8Array(await blob.slice(at, at + size).arrayBuffer());
  }

  async function layout(blob) {
    if (blob.size < 22) throw new Broken('', '不是归档包 not an archive');
    const end = new DataView((await bytesOf(blob, blob.size - 22, 22)).buffer);
    if (end.getUint32(0, true) !== 0x06054b50) throw new Broken('', '不是归档包，或被追加了内容 not an archive, or something was appended');
    const count = end.getUint16(10, true), size = end.getUint32(12, true);
    let at = end.getUint32(16, true);
    if (at === MOST_32 && blob.size > 98) at = Number(new DataView((await bytesOf(blob, blob.size - 98, 76)).buffer).getBigUint64(48, true));
    const expected = endRecord(count, at, size);
    if (at + size !== blob.size - expected.length || size > MOST_CENTRAL || !same(await bytesOf(blob, at + size, expected.length), expected)) {
      throw new Broken('', '文件结尾被改动 the end of the file was changed');
    }
    const central = await bytesOf(blob, at, size), view = new DataView(central.buffer), entries = [];
    let position = 0, next = 0;
    for (let i = 0; i < count; i++) {
      if (central.length - position < 46) throw new Broken('', '文件列表不完整 the list of files is cut off');
      const nameLength = view.getUint16(position + 28, true), far = view.getUint32(position + 42, true) === MOST_32;
      const length = 46 + nameLength + (far ? 12 : 0);
      if (central.length - position < length) throw new Broken('', '文件列表不完整 the list of files is cut off');
      const name = central.slice(position + 46, position + 46 + nameLength);
      const entry = { name, path: text(name), crc: view.getUint32(position + 16, true), size: view.getUint32(position + 24, true),
        offset: far ? Number(view.getBigUint64(position + length - 8, true)) : view.getUint32(position + 42, true) };
      entry.contentAt = entry.offset + 30 + nameLength;
      if (!same(central.slice(position, position + length), centralHeader(entry, view.getUint32(12, true)))) throw new Broken(entry.path, '文件列表被改动 its line in the list of files was changed');
      entries.push(entry);
      position += length;
    }
    if (position !== central.length) throw new Broken('', '文件列表被改动 the list of files was changed');
    for (const entry of entries) {
      const header = localHeader(entry, view.getUint32(12, true));
      if (entry.offset !== next || !same(await bytesOf(blob, entry.offset, header.length), header)) throw new Broken(entry.path, '文件头被改动 its header was changed');
      next = entry.contentAt + entry.size;
    }
    if (next !== at) throw new Broken('', '文件之间夹有内容 something stands between the files');
    return entries;
  }

  /* DER: the value of a certificate's SubjectPublicKeyInfo */
  function publicKeyOf(der) {
    const read = at => {
      let length = der[at + 1], start = at + 2;
      if (length & 128) { const n = length & 127; length = 0; for (let i = 0; i < n; i++) length = length * 256 + der[start + i]; start += n; }
      return { start, end: start + length };
    };
    let at = read(read(0).start).start;
    if (der[at] === 0xa0) at = read(at).end;
    for (let i = 0; i < 5; i++) at = read(at).end;
    return der.slice(at, read(at).end);
  }
  function certificateOf(pem) {
    const base64 = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(pem);
    if (!base64) throw new SyntaxError('seal.pem');
    return Uint8Array.from(atob(base64[1].replace(/\s/g, '')), c => c.charCodeAt(0));
  }
  async function sealFault(manifest, bytes, pem, signature, trusted) {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    let signed = false, fingerprint = '';
    try {
      const der = certificateOf(text(pem));
      fingerprint = await sha256(der);
      const key = await crypto.subtle.importKey('spki', publicKeyOf(der), algorithm, false, ['verify']);
      signed = await crypto.subtle.verify(algorithm, key, signature, bytes);
    } catch (unreadable) {
      signed = false; /* a certificate that cannot be read signed nothing */
    }
    if (!signed || fingerprint !== manifest.seal.certificateSha256) return 'SIGNATURE';
    return trusted.length && !trusted.includes(fingerprint) ? 'UNKNOWN_SEAL' : null;
  }

  async function chainFault(items) {
    let previous = ZEROS;
    for (const [i, item] of items.entries()) {
      const link = [previous, item.no, item.path, item.kind, item.name, item.sha256, item.sizeBytes, item.at, item.by].join('\n');
      previous = await sha256(utf8.encode(link));
      if (item.no !== i + 1 || previous !== item.chain) return `第 ${i + 1} 项 item ${i + 1}, ${item.path}`;
    }
    return null;
  }

  function isOf(entry, seq, caseId) {
    try {
      const body = JSON.parse(entry);
      return body.seq === seq && body.caseId === caseId;
    } catch (e) {
      return false;
    }
  }
  async function docketFault(file, manifest) {
    const shape = /^\{"entry":(\{.*\}),"hash":"([0-9a-f]{64})","previousHash":"([0-9a-f]{64})"\}$/;
    if (file && !file.endsWith('\n')) return '末行不完整 the last line is cut off';
    let previous = ZEROS, seq = 0;
    for (const line of file ? file.slice(0, -1).split('\n') : []) {
      seq++;
      const parts = shape.exec(line);
      if (!parts) return `第 ${seq} 行 line ${seq}`;
      const entry = utf8.encode(parts[1]), bytes = new Uint8Array(32 + entry.length);
      bytes.set(previous.match(/../g).map(pair => parseInt(pair, 16)));
      bytes.set(entry, 32);
      if (parts[3] !== previous || await sha256(bytes) !== parts[2]) return `第 ${seq} 行 line ${seq}`;
      if (!isOf(parts[1], seq, manifest.caseId)) return `第 ${seq} 行 line ${seq}`;
      previous = parts[2];
    }
    return seq === manifest.docket.entries && previous === manifest.docket.lastHash ? null : '与清单所记的末条不符 it does not end as the manifest says';
  }

  /* an OFD of this platform; known: certificates to compare with, null to compare with none */
  async function checkOfd(blob, known) {
    const files = new Map(), findings = [];
    try {
      for (const entry of await layout(blob)) {
        const bytes = await bytesOf(blob, entry.contentAt, entry.size);
        if (files.has(entry.path)) findings.push({ kind: 'ADDED', item: entry.path });
        else if (crc32(bytes) !== entry.crc) findings.push({ kind: 'CHANGED', item: entry.path });
        files.set(entry.path, bytes);
      }
    } catch (e) {
      if (!(e instanceof Broken)) throw e;
      return { findings: [{ kind: 'LAYOUT', item: e.item, detail: e.message, text: TEXTS.LAYOUT }] };
    }
    const report = await KuaichuSeals.ofdFindings(files, known);
    for (const found of report.findings) if (!findings.some(each => each.item === found.item)) findings.push(found);
    return { ...report, findings: findings.map(found => ({ ...found, text: TEXTS[found.kind] })) };
  }
  async function isOfd(blob) {
    const start = await bytesOf(blob, 0, Math.min(blob.size, 37));
    return text(start.slice(30)).startsWith('OFD.xml');
  }

  async function check(blob, trusted, progress) {
    const findings = [], add = (kind, item, detail) => findings.push({ kind, item, detail: detail || '', text: TEXTS[kind] });
    let entries;
    try {
      entries = await layout(blob);
    } catch (e) {
      if (!(e instanceof Broken)) throw e;
      add('LAYOUT', e.item, e.message);
      return { manifest: null, findings };
    }
    const byPath = new Map();
    for (const entry of entries) {
      if (byPath.has(entry.path)) add('ADDED', entry.path, '重名 twice');
      byPath.set(entry.path, entry);
    }
    const content = async path => byPath.has(path) ? bytesOf(blob, byPath.get(path).contentAt, byPath.get(path).size) : null;
    const digest = async entry => {
      const bytes = await bytesOf(blob, entry.contentAt, entry.size);
      return { sha256: await sha256(bytes), wrong: crc32(bytes) !== entry.crc };
    };
    const bytes = await content('manifest.json');
    if (!bytes) { add('REMOVED', 'manifest.json'); return { manifest: null, findings }; }
    let manifest;
    try {
      manifest = JSON.parse(text(bytes));
      if (manifest.format !== FORMAT || !Array.isArray(manifest.items) || !manifest.seal || !manifest.docket) throw new SyntaxError(FORMAT);
    } catch (e) {
      add('MANIFEST', 'manifest.json', e.message);
      return { manifest: null, findings };
    }
    const pem = await content('seal.pem'), signature = await content('manifest.sig');
    if (!pem || !signature) add('REMOVED', pem ? 'manifest.sig' : 'seal.pem');
    else {
      const fault = await sealFault(manifest, bytes, pem, signature, trusted);
      if (fault) add(fault, 'manifest.json');
    }
    const link = await chainFault(manifest.items);
    if (link) add('MANIFEST', 'manifest.json', link);
    const rest = new Map(byPath);
    const checksum = '校验和不符 its checksum is another';
    for (const own of ['manifest.json', 'manifest.sig']) {
      if (rest.has(own) && (await digest(rest.get(own))).wrong) add('LAYOUT', own, checksum);
      rest.delete(own);
    }
    for (const item of manifest.items) {
      if (progress) progress(item);
      const entry = rest.get(item.path);
      rest.delete(item.path);
      if (!entry) {
        add('REMOVED', item.path, item.name);
        continue;
      }
      const found = await digest(entry);
      const inside = item.path.endsWith('.ofd') ? (await checkOfd(blob.slice(entry.contentAt, entry.contentAt + entry.size), null)).findings : [];
      const detail = [item.name, ...inside.map(each => each.item).filter(Boolean)].join(': ');
      if (found.sha256 !== item.sha256 || entry.size !== item.sizeBytes) add('CHANGED', item.path, detail);
      else if (found.wrong) add('LAYOUT', item.path, checksum);
      else if (inside.length) add(inside[0].kind, item.path, detail);
    }
    for (const path of rest.keys()) add('ADDED', path);
    const docket = await content('docket.jsonl');
    if (docket) {
      const fault = await docketFault(text(docket), manifest);
      if (fault) add('DOCKET', 'docket.jsonl', fault);
    }
    return { manifest, findings };
  }
  return { check, checkOfd, isOfd };
})();

if (typeof document !== 'undefined') {
  const at = id => document.getElementById(id), verdict = at('verdict'), drop = at('drop');
  const show = (state, title, line) => {
    verdict.hidden = false;
    verdict.dataset.state = state;
    verdict.querySelector('h2').textContent = title;
    verdict.querySelector('p').textContent = line;
    verdict.querySelector('ul').replaceChildren();
    verdict.querySelector('dl').replaceChildren();
    verdict.scrollIntoView({ block: 'start' });
  };
  const fact = (name, value) => {
    const row = document.createElement('div'), term = document.createElement('dt'), description = document.createElement('dd');
    term.textContent = name;
    description.textContent = value;
    row.append(term, description);
    verdict.querySelector('dl').append(row);
  };
  const list = findings => {
    for (const finding of findings.slice(0, 50)) {
      const line = document.createElement('li');
      line.textContent = `${finding.item} ${finding.text}${finding.detail ? '（' + finding.detail + '）' : ''}`;
      verdict.querySelector('ul').append(line);
    }
  };
  const local = moment => new Date(moment).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' });
  const groups = fingerprint => fingerprint.replace(/(.{4})(?=.)/g, '$1 ');
  const known = KuaichuSeals.certificates(document.body.dataset.certificates || '');
  const verifyArchive = async file => {
    const trusted = at('trusted').value.toLowerCase().replace(/[^0-9a-f]/g, '');
    const { manifest, findings } = await KuaichuArchive.check(file, trusted ? [trusted] : [], item => { verdict.querySelector('p').textContent = item.name; });
    const intact = findings.length === 0;
    show(intact ? 'intact' : 'changed', intact ? '完整，未被改动 intact' : '已被改动 CHANGED', file.name);
    list(findings);
    if (!manifest) return;
    fact('案号 case', `${manifest.caseNo} · 第 ${manifest.edition} 版`);
    fact('签章单位 sealed by', manifest.seal.holder);
    fact('归档时间 packed at', local(manifest.packedAt));
    fact('内容 contents', `${manifest.items.length} 件 items · 案卷 ${manifest.docket.entries} 条 entries`);
    fact('证书指纹 fingerprint', groups(manifest.seal.certificateSha256));
    if (!trusted) fact('注意 note', '未填写可信指纹，签章单位未经比对 the seal was not compared');
  };
  const verifyOfd = async file => {
    const report = await KuaichuArchive.checkOfd(file, await known), intact = report.findings.length === 0;
    show(intact ? 'intact' : 'changed', intact ? '完整，未被改动 intact' : '已被改动 CHANGED', file.name);
    list(report.findings);
    if (!report.signedBy) return;
    fact('签章单位 sealed by', report.signedBy);
    fact('签章时间 sealed at', local(report.signedAt));
    fact('证书指纹 fingerprint', groups(report.fingerprint));
  };
  const verify = async file => {
    if (!globalThis.crypto || !crypto.subtle) {
      show('changed', '此浏览器不能核验 cannot verify here', '请用新版 Chrome、Edge 或 Firefox 打开，或运行 verify.jar。');
      return;
    }
    show('working', '核验中… verifying', file.name);
    try {
      await (await KuaichuArchive.isOfd(file) ? verifyOfd(file) : verifyArchive(file));
    } catch (e) {
      show('changed', '无法核验 cannot be verified', String(e && e.message));
    }
  };

  const verifyPaper = async code => {
    at('code').value = code;
    const found = KuaichuSeals.paper(code, await known);
    if (!found) {
      show('changed', '不是文书上的核验码 not the code of a document', code.slice(0, 80));
      return;
    }
    const genuine = found.signedBy !== null;
    show(genuine ? 'intact' : 'changed', genuine ? '核验码真实 genuine' : '核验码不可信 NOT genuine',
      genuine ? '请把下面每一行与纸面核对：不一致的，以此为准，纸面被改动过。 Compare every line with the paper.' : '不是已公布证书的印章所签，或被改动过。 Not signed by a published seal, or changed.');
    if (!genuine) return;
    fact('文书 document', found.title);
    fact('编号 number', found.documentNo);
    fact('案件编号 case', found.caseNo);
    fact('出具时间 issued', local(found.issuedAt));
    fact('出具单位 authority', found.authority);
    found.decisive.forEach(line => fact('决定内容 decides', line));
    fact('内容摘要 digest', found.digest);
    fact('签章 sealed by', found.signedBy);
  };
  /* the code stands small at the foot of a page: the whole picture, then its lower left part, in several sizes */
  const readCode = async picture => {
    if ('BarcodeDetector' in globalThis) {
      const codes = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture).catch(() => []);
      const code = codes.find(each => each.rawValue.startsWith('KC1:'));
      if (code) return code.rawValue;
    }
    const width = picture.width || picture.videoWidth, height = picture.height || picture.videoHeight;
    const canvas = document.createElement('canvas'), pen = canvas.getContext('2d', { willReadFrequently: true });
    for (const [left, top] of [[0, 0], [0, .6]]) {
      for (const longest of [1000, 1800, 2800]) {
        const wide = width * (top ? .5 : 1), high = height * (1 - top), scale = Math.min(longest / Math.max(wide, high), 4);
        canvas.width = wide * scale;
        canvas.height = high * scale;
        pen.drawImage(picture, left * width, top * height, wide, high, 0, 0, canvas.width, canvas.height);
        const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
        const code = jsQR(pixels.data, pixels.width, pixels.height, { inversionAttempts: 'dontInvert' });
        if (code) return code.data;
      }
    }
    return null;
  };
  const camera = at('camera');
  const closeCamera = () => {
    if (camera.srcObject) camera.srcObject.getTracks().forEach(track => track.stop());
    camera.srcObject = null;
    camera.hidden = true;
  };
  const scan = async () => {
    if (!camera.srcObject) return;
    const code = camera.videoWidth ? await readCode(camera) : null;
    if (code) {
      closeCamera();
      await verifyPaper(code);
    } else setTimeout(scan, 120);
  };
  at('scan').addEventListener('click', async () => {
    if (camera.srcObject) { closeCamera(); return; }
    try {
      camera.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1920 } } });
      camera.hidden = false;
      await camera.play();
      await scan();
    } catch (e) {
      closeCamera();
      show('changed', '打不开摄像头 no camera', '请改用照片，或粘贴扫描得到的文字。 Use a photo or paste the text.');
    }
  });
  at('photo').addEventListener('change', async event => {
    const file = event.target.files[0];
    if (!file) return;
    show('working', '识别中… reading', file.name);
    const code = await readCode(await createImageBitmap(file)).catch(() => null);
    if (code) await verifyPaper(code);
    else show('changed', '照片里没有读到核验码 no code found', '请靠近二维码再拍一张，光线均匀、不要倾斜。 Take it closer, evenly lit, straight.');
  });
  at('paper').addEventListener('submit', event => {
    event.preventDefault();
    verifyPaper(at('code').value);
  });
  at('file').addEventListener('change', event => { if (event.target.files[0]) verify(event.target.files[0]); });
  for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.toggle('over-it', kind === 'dragenter' || kind === 'dragover');
      if (kind === 'drop' && event.dataTransfer.files[0]) verify(event.dataTransfer.files[0]);
    });
  }
}
