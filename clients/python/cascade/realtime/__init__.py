"""The realtime connection: machines that decide without I/O, and a driver on asyncio."""
