// The upstream of the client's tests: a small threaded server in Python, since a server that shares no code with the
// client cannot share its mistakes. Each path is a behaviour. What tests must know of it comes on its standard output
// ("closed ID NANOSECONDS", "sent ID BYTES", "got ID BYTES").

let upstreamScript = #"""
  import gzip, select, socket, ssl, sys, threading, time
  from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
  from urllib.parse import parse_qs, urlsplit

  out = threading.Lock()
  def say(*words):
    with out:
      print(*words, flush=True)

  gauge = threading.Lock()
  active = 0
  most = 0
  connections = 0

  class Upstream(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def log_message(self, *_): pass

    def setup(self):
      global connections
      super().setup()
      with gauge:
        connections += 1
        self.number = connections

    def begin(self):
      parts = urlsplit(self.path)
      self.query = {k: v[0] for k, v in parse_qs(parts.query).items()}
      self.id = self.query.get('id', '-')
      call = getattr(self, 'do_' + parts.path.strip('/').replace('-', '_'), None)
      return call() if call else self.answer(404, b'no such behaviour')
    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = begin

    def number_of(self, name, default): return int(self.query.get(name, default))

    def answer(self, status, body, fields=()):
      self.send_response(status)
      for name, value in fields: self.send_header(name, value)
      self.send_header('X-Connection', str(self.number))
      self.send_header('Content-Length', str(len(body)))
      self.end_headers()
      if self.command != 'HEAD': self.wfile.write(body)

    def pieces(self):
      if self.headers.get('Transfer-Encoding') == 'chunked':
        while True:
          n = int(self.rfile.readline().split(b';')[0], 16)
          piece = self.rfile.read(n)
          self.rfile.readline()
          if n == 0: return
          yield piece
      left = int(self.headers.get('Content-Length') or 0)
      while left > 0:
        piece = self.rfile.read1(min(left, 65536))
        if not piece: return
        left -= len(piece)
        yield piece

    def until_closed(self):
      select.select([self.connection], [], [], 30)
      try: rest = self.connection.recv(1)
      except OSError: rest = b''
      if rest == b'': say('closed', self.id, time.monotonic_ns())
      self.close_connection = True

    def do_hello(self): self.answer(200, b'hello')
    def do_status(self): self.answer(self.number_of('code', 200), b'as you wish')

    def do_fields(self):
      body = sum(len(p) for p in self.pieces())
      text = '%s %s %d\n' % (self.command, self.path, body)
      self.answer(200, (text + ''.join('%s: %s\n' % (k.lower(), v) for k, v in self.headers.items())).encode())

    def do_slow(self):
      global active, most
      with gauge:
        active += 1
        most = max(most, active)
      time.sleep(self.number_of('ms', 100) / 1000)
      with gauge: active -= 1
      self.answer(200, str(most).encode())

    def do_drip(self):
      self.send_response(200)
      self.send_header('Content-Length', str(self.number_of('n', 10)))
      self.end_headers()
      for _ in range(self.number_of('n', 10)):
        time.sleep(self.number_of('ms', 100) / 1000)
        self.wfile.write(b'.')

    def do_flood(self):
      left = n = self.number_of('n', 50 << 20)
      piece = bytes(range(256)) * 256
      self.send_response(200)
      self.send_header('Content-Length', str(n))
      self.end_headers()
      while left > 0:
        self.wfile.write(piece[:min(left, len(piece))])
        left -= min(left, len(piece))
        say('sent', self.id, n - left)

    def do_count(self):
      n = 0
      for piece in self.pieces():
        n += len(piece)
        say('got', self.id, n)
        time.sleep(self.number_of('ms', 0) / 1000)
      self.answer(200, str(n).encode())

    def do_echo(self):
      self.send_response(200)
      self.send_header('Transfer-Encoding', 'chunked')
      self.end_headers()
      for piece in self.pieces(): self.wfile.write(b'%x\r\n%s\r\n' % (len(piece), piece))
      self.wfile.write(b'0\r\n\r\n')

    def do_trailers(self):
      self.wfile.write(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX-Sum: 7\r\n\r\n')

    def do_early(self):
      self.answer(413, b'too much')
      self.close_connection = True

    def do_swallow(self): time.sleep(self.number_of('ms', 3000)); self.close_connection = True
    def do_silent(self): self.until_closed()

    def do_hang(self):
      self.send_response(200)
      self.send_header('Content-Length', '1000')
      self.end_headers()
      self.wfile.write(b'begun')
      self.until_closed()

    def do_cut(self):
      self.send_response(200)
      self.send_header('Content-Length', '1000')
      self.end_headers()
      self.wfile.write(b'begun')
      self.close_connection = True

    def do_none(self): self.close_connection = True
    def do_reset(self):
      self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\1\0\0\0\0\0\0\0')
      self.connection.close()
      self.close_connection = True

    def do_garbage(self):
      self.wfile.write(b'220 this is no web server\r\n')
      self.close_connection = True

    def do_bad_status(self):
      self.wfile.write(b'HTTP/1.1 99999 What\r\n\r\n')
      self.close_connection = True

    def do_big_head(self):
      self.send_response(200)
      for n in range(100): self.send_header('X-%d' % n, 'a' * 1000)
      self.end_headers()

    def do_gzip(self):
      self.answer(200, gzip.compress(b'a' * self.number_of('n', 100000)), [('Content-Encoding', 'gzip')])

    def do_redirect(self):
      for _ in self.pieces(): pass
      self.answer(self.number_of('code', 302), b'elsewhere', [('Location', self.query['to'])])

    def do_wait(self):
      expects = self.headers.get('Expect')
      self.answer(200, str(expects).encode() + b' %d' % sum(len(p) for p in self.pieces()))

    def handle_expect_100(self):
      if 'refuse' in self.path:
        self.answer(417, b'')
        self.close_connection = True
        return False
      return super().handle_expect_100()

  class Server(ThreadingHTTPServer):
    request_queue_size = 2048
    daemon_threads = True
    def handle_error(self, *_): pass

  class UnixServer(Server):
    address_family = socket.AF_UNIX
    def server_bind(self):
      socket.socket.bind(self.socket, self.server_address)
      self.server_name, self.server_port = 'unix', 0
    def get_request(self):
      request, _ = self.socket.accept()
      return request, ('unix', 0)

  if sys.argv[1] == 'unix':
    server = UnixServer(sys.argv[2], Upstream)
  else:
    server = Server(('127.0.0.1', 0), Upstream)
    if sys.argv[1] == 'tls':
      context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
      context.load_cert_chain(sys.argv[2], sys.argv[3])
      server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
  say('port', '-', server.server_port)
  server.serve_forever()
  """#
