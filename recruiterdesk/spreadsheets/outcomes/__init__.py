"""What a recruiter's own words for stages and outcomes mean, and whether somebody was told."""
