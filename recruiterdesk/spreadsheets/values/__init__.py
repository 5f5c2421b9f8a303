"""What single cells say: dates, numbers to call, addresses, places, jobs, and what notes promise."""
