#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void embedQ8(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *token, __global uchar *counts, __global uchar *table, __global uchar *scales, __global uchar *sizes, __global uchar *scalars, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_14, *ul_19, *ul_2, *ul_21, *ul_3, *ul_37, *ul_4, *ul_41, *ul_48, *ul_5, *ul_6, *ul_7, *ul_9;
  bool b_13, b_27;
  char ch_42;
  float f_22, f_38, f_50, f_51, f_52;
  int i_10, i_11, i_12, i_15, i_20, i_23, i_24, i_25, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_43, i_44, i_49, i_53, i_8;
  long l_16, l_17, l_18, l_34, l_35, l_36, l_39, l_40, l_45, l_46, l_47;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  token;
  ul_2  =  counts;
  ul_3  =  table;
  ul_4  =  scales;
  ul_5  =  sizes;
  ul_6  =  scalars;
  ul_7  =  ul_2 + 16L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_5 + 20L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_group_id(0);
  i_12  =  min(i_8, i_10);
  b_13  =  i_11 < i_12;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_5 + 16L;
    i_15  =  *((__global int *) ul_14);
    l_16  =  (long) i_11;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_1 + l_18;
    i_20  =  *((__global int *) ul_19);
    ul_21  =  ul_6 + 16L;
    f_22  =  *((__global float *) ul_21);
    i_23  =  get_local_id(0);
    // BLOCK 2 MERGES [1 6 ]
    i_24  =  0;
    for(;i_24 < i_15;)
    {
      // BLOCK 3
      i_25  =  i_24 + 256;
      i_26  =  i_23 + i_24;
      b_27  =  i_26 < i_15;
      if(b_27)
      {
        // BLOCK 4
        i_28  =  i_20 * i_15;
        i_29  =  i_28 + i_26;
        i_30  =  i_29 >> 31;
        i_31  =  i_30 >> 27;
        i_32  =  i_31 + i_29;
        i_33  =  i_32 >> 5;
        l_34  =  (long) i_33;
        l_35  =  l_34 + 4L;
        l_36  =  l_35 << 2;
        ul_37  =  ul_4 + l_36;
        f_38  =  *((__global float *) ul_37);
        l_39  =  (long) i_29;
        l_40  =  l_39 + 16L;
        ul_41  =  ul_3 + l_40;
        ch_42  =  *((__global char *) ul_41);
        i_43  =  i_11 * i_15;
        i_44  =  i_43 + i_26;
        l_45  =  (long) i_44;
        l_46  =  l_45 + 4L;
        l_47  =  l_46 << 2;
        ul_48  =  ul_0 + l_47;
        i_49  =  (int) ch_42;
        f_50  =  (float) i_49;
        f_51  =  f_38 * f_50;
        f_52  =  f_51 * f_22;
        *((__global float *) ul_48)  =  f_52;
      }  // B3
      else
      {
        // BLOCK 5
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_53  =  i_25;
      i_24  =  i_53;
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
