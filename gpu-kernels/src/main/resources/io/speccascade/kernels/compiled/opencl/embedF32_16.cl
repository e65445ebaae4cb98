#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void embedF32(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *token, __global uchar *counts, __global uchar *table, __global uchar *sizes, __global uchar *scalars, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_13, *ul_18, *ul_2, *ul_20, *ul_3, *ul_32, *ul_39, *ul_4, *ul_5, *ul_6, *ul_8;
  bool b_12, b_26;
  float f_21, f_33, f_40;
  int i_10, i_11, i_14, i_19, i_22, i_23, i_24, i_25, i_27, i_28, i_34, i_35, i_41, i_7, i_9;
  long l_15, l_16, l_17, l_29, l_30, l_31, l_36, l_37, l_38;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  token;
  ul_2  =  counts;
  ul_3  =  table;
  ul_4  =  sizes;
  ul_5  =  scalars;
  ul_6  =  ul_2 + 16L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_4 + 20L;
  i_9  =  *((__global int *) ul_8);
  i_10  =  get_group_id(0);
  i_11  =  min(i_7, i_9);
  b_12  =  i_10 < i_11;
  if(b_12)
  {
    // BLOCK 1
    ul_13  =  ul_4 + 16L;
    i_14  =  *((__global int *) ul_13);
    l_15  =  (long) i_10;
    l_16  =  l_15 + 4L;
    l_17  =  l_16 << 2;
    ul_18  =  ul_1 + l_17;
    i_19  =  *((__global int *) ul_18);
    ul_20  =  ul_5 + 16L;
    f_21  =  *((__global float *) ul_20);
    i_22  =  get_local_id(0);
    // BLOCK 2 MERGES [1 6 ]
    i_23  =  0;
    for(;i_23 < i_14;)
    {
      // BLOCK 3
      i_24  =  i_23 + 16;
      i_25  =  i_22 + i_23;
      b_26  =  i_25 < i_14;
      if(b_26)
      {
        // BLOCK 4
        i_27  =  i_19 * i_14;
        i_28  =  i_27 + i_25;
        l_29  =  (long) i_28;
        l_30  =  l_29 + 4L;
        l_31  =  l_30 << 2;
        ul_32  =  ul_3 + l_31;
        f_33  =  *((__global float *) ul_32);
        i_34  =  i_10 * i_14;
        i_35  =  i_34 + i_25;
        l_36  =  (long) i_35;
        l_37  =  l_36 + 4L;
        l_38  =  l_37 << 2;
        ul_39  =  ul_0 + l_38;
        f_40  =  f_21 * f_33;
        *((__global float *) ul_39)  =  f_40;
      }  // B3
      else
      {
        // BLOCK 5
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_41  =  i_24;
      i_23  =  i_41;
    }  // B2
    // BLOCK 7
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
