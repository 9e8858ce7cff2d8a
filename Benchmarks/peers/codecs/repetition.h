// Does one thing until the time is over and prints how often: the same line as Benchmarks/codecs/Repetition.swift.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
  char *bytes;
  size_t count;
} file_t;

static void unsound(const char *reason) {
  fprintf(stderr, "peer: %s\n", reason);
  exit(1);
}

static file_t read_file(const char *path) {
  FILE *stream = fopen(path, "rb");
  if (stream == NULL) unsound("no such file");
  fseek(stream, 0, SEEK_END);
  file_t file = {.count = ftell(stream)};
  rewind(stream);
  file.bytes = malloc(file.count);
  if (fread(file.bytes, 1, file.count, stream) != file.count) unsound("the file cannot be read");
  fclose(stream);
  return file;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void repeat(double seconds, size_t (*body)(void)) {
  long count = 0, round = 1;
  size_t answer = 0;
  double start = now(), elapsed = 0;
  clock_t began = clock();
  while (elapsed < seconds) {
    for (long index = 0; index < round; index++) answer = body();
    count += round;
    elapsed = now() - start;
    if (elapsed < seconds / 100) round *= 2;
  }
  printf("%ld %f %f %zu\n", count, (double)(clock() - began) / CLOCKS_PER_SEC, elapsed, answer);
}
