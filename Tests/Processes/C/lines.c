// Test runs write to a pipe, which the C library would fill by the page: of a run that hangs, the lines that tell where
// would never be seen. Linked into the tests, this is all that it takes.
#include <stdio.h>

__attribute__((constructor)) static void write_by_lines(void) { setvbuf(stdout, NULL, _IOLBF, 0); }
