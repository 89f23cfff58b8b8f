/* Only for trying programs under Wine: before version 9 it has no bcryptprimitives.dll, from which Rust's standard
 * library takes its random numbers. advapi32 offers the same under the name of SystemFunction036. */
#include <windows.h>

BOOLEAN WINAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    const ULONG most = 1u << 28;
    SIZE_T done = 0;
    while (done < length) {
        ULONG part = length - done < most ? (ULONG)(length - done) : most;
        if (!SystemFunction036(buffer + done, part))
            return FALSE;
        done += part;
    }
    return TRUE;
}
