/* A disk that fails when it is told to. Loaded before the C library (LD_PRELOAD), it stands between a program and
 * its files in one folder: it counts what changes them, lets the nth of these calls fail, write half of it or kill
 * the program, and writes down every change and every sync, so that a power cut can be played afterwards.
 * It is told by a file that tests/reliability/faulty_disk.py maps as well. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPEN = 1, WRITE = 2, SYNC = 4, TRUNCATE = 8, RENAME = 16, UNLINK = 32, MKDIR = 64 };
enum { SHORT = -1, KILL = -2 };

static struct control {
    int64_t kind;    /* 0: nothing fails; above 0: the errno; SHORT: half is written; KILL: half, then kill -9 */
    int64_t mask;    /* which calls count */
    int64_t at;      /* the first call that fails, counted from 1 */
    int64_t length;  /* how many fail */
    int64_t counted, failed, logging;
    char folder[1024];
} *control;
static int log_fd = -1;
static __thread int inside;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void)
{
    const char *path = getenv("FAULTY_DISK");
    char log_path[1100];
    if (!path) return;
    inside = 1;
    int fd = open(path, O_RDWR);
    if (fd >= 0) {
        void *found = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (found != MAP_FAILED) control = found;
        close(fd);
    }
    snprintf(log_path, sizeof log_path, "%s.log", path);
    log_fd = open(log_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    inside = 0;
}

static int is_ours(const char *path)
{
    size_t length = control ? strlen(control->folder) : 0;
    return length && !inside && path && !strncmp(path, control->folder, length);
}

static int path_of(int fd, char *path, size_t size)
{
    char link[64];
    if (!control || inside || fd < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, size - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return is_ours(path);
}

static void note(char type, uint64_t inode, uint64_t at, const void *data, uint64_t size, const char *path)
{
    struct { uint64_t type, inode, at, size, named; } head = { type, inode, at, size, path ? strlen(path) : 0 };
    struct iovec parts[3] = { { &head, sizeof head }, { (void *)(path ? path : ""), head.named }, { (void *)data, size } };
    if (control && control->logging && log_fd >= 0) {
        inside++;
        if (REAL(writev)(log_fd, parts, 3) < 0) abort();
        inside--;
    }
}

/* Let a test say in the log where it stands. */
void faulty_disk_note(const char *text) { note('N', 0, 0, text, strlen(text), NULL); }

static int fails(int what)
{
    if (!control->kind || !(control->mask & what)) return 0;
    int64_t nth = ++control->counted;
    if (nth < control->at || nth >= control->at + control->length) return 0;
    control->failed++;
    return 1;
}

/* Return whether this call is to fail; errno says how. What can't be done by half is killed before. */
static int refused(int what)
{
    if (!fails(what)) return 0;
    if (control->kind == KILL) raise(SIGKILL);
    if (control->kind < 0) return 0;
    errno = (int)control->kind;
    return 1;
}

static uint64_t inode_of(int fd)
{
    struct stat found;
    return fstat(fd, &found) ? 0 : found.st_ino;
}

static int opened(const char *path, int flags, int mode, int (*real)(const char *, int, ...))
{
    int ours = is_ours(path), changes = flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC);
    if (!ours || !changes) return real(path, flags, mode);
    if (refused(OPEN)) return -1;
    int was_there = access(path, F_OK) == 0;
    int fd = real(path, flags, mode);
    if (fd >= 0 && !was_there) note('C', inode_of(fd), 0, NULL, 0, path);
    if (fd >= 0 && was_there && (flags & O_TRUNC)) note('T', inode_of(fd), 0, NULL, 0, NULL);
    return fd;
}

#define OPENED(name)                                                                                     \
    int name(const char *path, int flags, ...)                                                           \
    {                                                                                                    \
        va_list rest;                                                                                    \
        va_start(rest, flags);                                                                           \
        int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0;                                \
        va_end(rest);                                                                                    \
        return opened(path, flags, mode, REAL(name));                                                    \
    }
OPENED(open)
OPENED(open64)

#define OPENED_AT(name)                                                                                  \
    int name(int folder, const char *path, int flags, ...)                                               \
    {                                                                                                    \
        va_list rest;                                                                                    \
        va_start(rest, flags);                                                                           \
        int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0;                                \
        va_end(rest);                                                                                    \
        if (path[0] == '/') return opened(path, flags, mode, REAL(open));                        \
        return REAL(name)(folder, path, flags, mode);                                                    \
    }
OPENED_AT(openat)
OPENED_AT(openat64)

static ssize_t written(int fd, const void *data, size_t size, off_t at, int is_at)
{
    char path[4096];
    __typeof__(&pwrite64) real_at = REAL(pwrite64);
    if (!path_of(fd, path, sizeof path)) return is_at ? real_at(fd, data, size, at) : REAL(write)(fd, data, size);
    off_t begin = is_at ? at : lseek(fd, 0, SEEK_CUR);
    if (!is_at && fcntl(fd, F_GETFL) & O_APPEND) begin = lseek(fd, 0, SEEK_END);
    int to_fail = fails(WRITE);
    if (to_fail && control->kind > 0) {
        errno = (int)control->kind;
        return -1;
    }
    if (to_fail) size = size > 1 ? size / 2 : size;
    ssize_t done = is_at ? real_at(fd, data, size, at) : REAL(write)(fd, data, size);
    if (to_fail && control->kind == KILL) raise(SIGKILL);
    if (done > 0) note('W', inode_of(fd), begin, data, done, NULL);
    return done;
}

ssize_t write(int fd, const void *data, size_t size) { return written(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return written(fd, data, size, at, 1); }
ssize_t pwrite64(int fd, const void *data, size_t size, off_t at) { return written(fd, data, size, at, 1); }

/* Copying within the kernel is refused, so that the program writes by itself, which is seen above. */
ssize_t sendfile(int to, int from, off_t *at, size_t size)
{
    char path[4096];
    if (!path_of(to, path, sizeof path)) return ((ssize_t(*)(int, int, off_t *, size_t))dlsym(RTLD_NEXT, "sendfile"))(to, from, at, size);
    errno = ENOTSOCK;
    return -1;
}
ssize_t sendfile64(int to, int from, off_t *at, size_t size) { return sendfile(to, from, at, size); }

static int synced(int fd, int (*real)(int))
{
    char path[4096];
    if (!path_of(fd, path, sizeof path)) return real(fd);
    if (refused(SYNC)) return -1;
    int done = real(fd);
    struct stat found;
    if (!done && !fstat(fd, &found)) note(S_ISDIR(found.st_mode) ? 'D' : 'S', found.st_ino, 0, NULL, 0, path);
    return done;
}
int fsync(int fd) { return synced(fd, REAL(fsync)); }
int fdatasync(int fd) { return synced(fd, REAL(fdatasync)); }

int ftruncate64(int fd, off_t size)
{
    char path[4096];
    if (!path_of(fd, path, sizeof path)) return REAL(ftruncate64)(fd, size);
    if (refused(TRUNCATE)) return -1;
    int done = REAL(ftruncate64)(fd, size);
    if (!done) note('T', inode_of(fd), size, NULL, 0, NULL);
    return done;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int rename(const char *from, const char *to)
{
    if (!is_ours(from) && !is_ours(to)) return REAL(rename)(from, to);
    if (refused(RENAME)) return -1;
    int done = REAL(rename)(from, to);
    if (!done) note('R', 0, 0, to, strlen(to), from);
    return done;
}

int unlink(const char *path)
{
    if (!is_ours(path)) return REAL(unlink)(path);
    if (access(path, F_OK) == 0 && refused(UNLINK)) return -1;
    int done = REAL(unlink)(path);
    if (!done) note('U', 0, 0, NULL, 0, path);
    return done;
}

int mkdir(const char *path, mode_t mode)
{
    if (!is_ours(path)) return REAL(mkdir)(path, mode);
    if (access(path, F_OK) && refused(MKDIR)) return -1;
    int done = REAL(mkdir)(path, mode);
    if (!done) note('M', 0, 0, NULL, 0, path);
    return done;
}
