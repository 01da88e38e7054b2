module example.com/losant

go 1.19

require example.com/losant/client v0.0.0

replace example.com/losant/client => ./client
