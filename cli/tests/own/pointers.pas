// A program whose start code relocates nothing: the names are found through pointers.
program pointers;
const
  names: array[0..2] of pchar = ('one', 'two', 'three');
var
  number: longint = 42;
  place: ^longint = @number;
begin
  writeln(names[1]);
  halt(place^);
end.
