/* Preloaded into the window: as long as a file named `full` lies beside the folder of dossiers, writing to any file within
   that folder fails as on a disk without room. The program under test is the one that is shipped, byte for byte. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int refused(int file)
{
	const char *library = getenv("PASSERELLE_LIBRARY");
	char name[PATH_MAX], link[64], target[PATH_MAX];
	if (library == NULL)
		return 0;
	snprintf(name, sizeof name, "%s/../full", library);
	snprintf(link, sizeof link, "/proc/self/fd/%d", file);
	ssize_t length = access(name, F_OK) == 0 ? readlink(link, target, sizeof target - 1) : -1;
	return length > 0 && strncmp(target, library, strlen(library)) == 0;
}

#define WRITER(NAME, PARAMETERS, ...) \
	ssize_t NAME PARAMETERS \
	{ \
		static ssize_t (*real) PARAMETERS; \
		int before = errno; \
		if (real == NULL) \
			real = (ssize_t (*) PARAMETERS)dlsym(RTLD_NEXT, #NAME); \
		if (refused(file)) { \
			errno = ENOSPC; \
			return -1; \
		} \
		errno = before; \
		return real(__VA_ARGS__); \
	}

WRITER(write, (int file, const void *bytes, size_t count), file, bytes, count)
WRITER(pwrite, (int file, const void *bytes, size_t count, off_t at), file, bytes, count, at)
WRITER(pwrite64, (int file, const void *bytes, size_t count, off64_t at), file, bytes, count, at)
